import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { publicityIn } from "./asof.js";
import { type Leveled, setLevels } from "./levels.js";
import { cameAfter, cameBefore, sameDay } from "./order.js";
import { asofStops, publications } from "./publications.js";

const story = datasetOf({
  sources: {
    gazette: { published: "[2024-03-01..2024-03-20]" },
    courier: { published: "[2024-03-01..2024-03-20]" },
    almanac: { published: "2024-03-10" },
  },
  statements: { speech: { said: "2024-03" }, reply: { said: "2024-03" }, echo: { said: "2024-03" }, toast: { said: "2024-02-28" } },
  precedence: [
    { earlier: "speech", later: "reply", days: 0 },
    { earlier: "reply", later: "courier", days: 1 },
    { earlier: "almanac", later: "courier", days: 2 },
    { earlier: "reply", later: "echo", days: 0 },
    { earlier: "echo", later: "reply", days: 0 },
  ],
});

describe("which came first", () => {
  it("follows from the bounds, or from what is ordered without dates, over any number of steps", () => {
    expect(cameBefore(story, "toast", "speech")).toBe("yes");
    expect(cameBefore(story, "speech", "reply")).toBe("yes");
    expect(cameBefore(story, "speech", "courier")).toBe("yes");
    expect(cameBefore(story, "courier", "speech")).toBe("no");
    expect(cameAfter(story, "courier", "speech")).toBe("yes");
    expect(cameBefore(story, "gazette", "courier")).toBe("maybe");
    expect(cameBefore(story, "speech", "nothing-known")).toBe("maybe");
  });

  it("is not known of two that are each not before the other; they were on one day", () => {
    expect(cameBefore(story, "reply", "echo")).toBe("maybe");
    expect(sameDay(story, "reply", "echo")).toBe("yes");
    expect(sameDay(story, "speech", "reply")).toBe("maybe");
    expect(sameDay(story, "speech", "courier")).toBe("no");
    expect(sameDay(story, "toast", "speech")).toBe("no");
  });
});

describe("as of a day", () => {
  it("counts what is ordered without dates: the courier came two days after the almanac, so not before the 12th", () => {
    const by = (asof: string, source: string) => publicityIn(story, { asof: asof as never, without: [] })(source as never);
    expect(by("2024-03-11", "courier")).toBe("not-yet");
    expect(by("2024-03-11", "gazette")).toBe("possibly");
    expect(by("2024-03-12", "courier")).toBe("possibly");
    expect(by("2024-03", "courier")).toBe("public");
    expect(by("2024-03-19", "gazette")).toBe("possibly");
    expect(by("2024-03-20", "gazette")).toBe("public");
  });

  it("tells between which days each can have been published, the earliest first, and what that makes of it", () => {
    const day = (second: number | null) => (second === null ? null : new Date(second * 1000).toISOString().slice(0, 10));
    const told = publications(story, "2024-03-12" as never).map((one) => [one.source, day(one.earliest), day(one.latest), one.publicity]);
    expect(told).toEqual([
      ["gazette", "2024-03-01", "2024-03-20", "possibly"],
      ["almanac", "2024-03-10", "2024-03-10", "public"],
      ["courier", "2024-03-12", "2024-03-20", "possibly"],
    ]);
  });

  it("stops at each day on which something may become public or surely is", () => {
    expect(asofStops(story)).toEqual(["2024-03-01", "2024-03-10", "2024-03-12", "2024-03-20"]);
  });

  it("does not stop where no query can ask: in years of more than four digits", () => {
    const far = datasetOf({
      sources: { annal: { published: "Y-12000" }, almanac: { published: "2024" }, vision: { published: "Y12000" } },
    });
    expect(asofStops(far)).toEqual(["2024-01-01", "2024-12-31"]);
    for (const asof of asofStops(far)) expect(publications(far, asof)).toHaveLength(3);
  });
});

interface Node extends Leveled<Node> {
  readonly next: Node[];
  readonly previous: Node[];
}

describe("levels", () => {
  it("never fall along an arrow, and rise unless the two lead to each other", () => {
    const size = 7;
    const arrow = fc.tuple(fc.nat(size - 1), fc.nat(size - 1));
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 14 }), (arrows) => {
        const nodes = Array.from({ length: size }, (): Node => ({ level: 0, next: [], previous: [] }));
        for (const [from, to] of arrows) {
          nodes[from]!.next.push(nodes[to]!);
          nodes[to]!.previous.push(nodes[from]!);
        }
        setLevels(nodes);
        const levels = nodes.map(({ level }) => level);
        const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
          from === to || arrows.some(([a, b]) => a === from && !seen.has(b) && reaches(b, to, seen.add(b)));
        for (const [from, to] of arrows) {
          if (reaches(to, from)) expect(levels[to]).toBe(levels[from]);
          else expect(levels[to]).toBeGreaterThan(levels[from]!);
        }
      }),
      { numRuns: 300 },
    );
  });
});
