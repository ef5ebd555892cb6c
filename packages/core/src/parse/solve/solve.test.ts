import { describe, expect, it } from "vitest";
import { edtfOf, event, notAfter, solve, source, statement } from "./telling.testing.js";

const second = (iso: string) => Date.parse(iso) / 1000;

describe("a moment alone", () => {
  it("without any dating is not known", () => {
    const when = solve([event("a")]).when.get("a");
    expect(when).toEqual({
      edtf: "XXXX",
      bounds: { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null },
      datings: [],
      reasons: [],
    });
  });

  it("keeps what lasted and what happened once within a span apart", () => {
    const solved = solve([event("talks", { edtf: "2024-02-22/2024-02-25" }), event("shot", { edtf: "[2024-02-22..2024-02-25]" })]);
    expect(solved.when.get("talks")?.bounds).toEqual({
      earliestStart: second("2024-02-22T00:00:00Z"),
      latestStart: second("2024-02-22T23:59:59Z"),
      earliestEnd: second("2024-02-25T00:00:00Z"),
      latestEnd: second("2024-02-25T23:59:59Z"),
    });
    expect(solved.when.get("shot")?.bounds.latestStart).toBe(second("2024-02-25T23:59:59Z"));
  });

  it("does not last if it is a publication: a stretch tells when that was at the earliest and latest", () => {
    expect(edtfOf(solve([source("a", { edtf: "2024-02/2024-08" })]), "a")).toBe("[2024-02..2024-08]");
  });

  it("takes what all its datings leave", () => {
    expect(edtfOf(solve([event("a", { edtf: "2024-02" }, { edtf: "[2024-02-20..]" })]), "a")).toBe("[2024-02-20..2024-02-29]");
  });

  it("takes both parts of one dating: a Thursday of February, told on the 20th", () => {
    const solved = solve([source("s", { edtf: "2024-02-20" }), event("a", { edtf: "2024-02", rel: "thursday", source: "s" })]);
    expect(edtfOf(solved, "a")).toBe("2024-02-15");
  });

  it("is uncertain or approximate if a bound of it rests on such a date", () => {
    const { when } = solve([
      source("s", { edtf: "2024-02?" }),
      event("a", { rel: "same-month", source: "s" }),
      event("b", { edtf: "2024~" }),
      event("c", { edtf: "2024" }),
    ]);
    expect([...when].map(([id, { uncertain, approximate }]) => [id, uncertain, approximate])).toEqual([
      ["s", true, undefined],
      ["a", true, undefined],
      ["b", undefined, true],
      ["c", undefined, undefined],
    ]);
  });

  it("keeps what each dating tells by itself beside what all of them leave", () => {
    const { when } = solve([source("s", { edtf: "2024-02-20" }), event("a", { edtf: "2024" }, { rel: "same-month", source: "s" })]);
    expect(when.get("a")?.datings.map(({ bounds }) => [bounds.earliestStart, bounds.latestEnd])).toEqual([
      [second("2024-01-01T00:00:00Z"), second("2024-12-31T23:59:59Z")],
      [second("2024-02-01T00:00:00Z"), second("2024-02-29T23:59:59Z")],
    ]);
  });
});

describe("relative datings", () => {
  it("date the text by what it tells, as well as the other way round", () => {
    const solved = solve([source("s"), event("a", { edtf: "2023-12" }, { rel: "month-before", source: "s" })]);
    expect(edtfOf(solved, "s")).toBe("2024-01");
  });

  it("move a bound inward to the next day that can be meant", () => {
    // Between Monday the 19th and Wednesday the 21st, “on Thursday” is the 15th.
    const solved = solve([source("s", { edtf: "[2024-02-19..2024-02-21]" }), event("a", { rel: "thursday", source: "s" })]);
    expect(edtfOf(solved, "a")).toBe("2024-02-15");
  });

  it("count from another event or statement where the text does", () => {
    const solved = solve([
      event("clash", { edtf: "2024-02-13" }),
      statement("a", { rel: "after", to: "clash" }),
      statement("b", { rel: "week-before", to: "clash" }),
    ]);
    expect([edtfOf(solved, "a"), edtfOf(solved, "b")]).toEqual(["[2024-02-13..]", "[2024-02-05..2024-02-11]"]);
  });

  it("say nothing where what they count from is not in the record", () => {
    expect(edtfOf(solve([event("a", { rel: "thursday", source: "nowhere" })]), "a")).toBe("XXXX");
  });
});

describe("order", () => {
  it("narrows both sides, by whole days", () => {
    const solved = solve([statement("a", { edtf: "2024-02" }), source("s", { edtf: "[2024-02-10..2024-02-20]" })], [notAfter("a", "s")]);
    expect([edtfOf(solved, "a"), edtfOf(solved, "s")]).toEqual(["[2024-02-01..2024-02-20]", "[2024-02-10..2024-02-20]"]);
  });

  it("keeps a gap of days", () => {
    const solved = solve([event("a", { edtf: "2024-02-10" }), event("b", { edtf: "2024-02" })], [{ ...notAfter("a", "b"), days: 3 }]);
    expect(edtfOf(solved, "b")).toBe("[2024-02-13..2024-02-29]");
  });

  it("lets a state go on with `overlap`, and else waits for the end", () => {
    const blockade = event("blockade", { edtf: "2022-12-12/2023-09-20" });
    const report = source("s", { edtf: "2023" });
    const solved = (overlap: boolean) => edtfOf(solve([blockade, report], [{ ...notAfter("blockade", "s"), overlap }]), "s");
    expect([solved(true), solved(false)]).toEqual(["2023", "[2023-09-20..2023-12-31]"]);
  });

  it("is kept to the second only between clock times", () => {
    const said = statement("a", { edtf: "[2024-02-21..2024-02-23]" });
    const clockTime = source("s", { edtf: "2024-02-22T10:00:00Z" });
    expect(solve([said, clockTime], [notAfter("a", "s")]).when.get("a")?.bounds.latestEnd).toBe(second("2024-02-22T23:59:59Z"));
    const late = statement("b", { edtf: "2024-02-22T10:00:01Z" });
    expect(solve([late, clockTime], [notAfter("b", "s")]).conflicts).toHaveLength(1);
  });

  it("has a slack of one day between days of different zones", () => {
    const said = statement("a", { edtf: "2024-02-23", zone: "Asia/Yerevan" });
    const printed = source("s", { edtf: "2024-02-22", zone: "America/New_York" });
    expect(solve([said, printed], [notAfter("a", "s")]).conflicts).toEqual([]);
    expect(solve([said, source("s", { edtf: "2024-02-21", zone: "America/New_York" })], [notAfter("a", "s")]).conflicts).toHaveLength(1);
  });

  it("does not take one day in two zones for two days", () => {
    const { when } = solve([
      event("a", { edtf: "2024-02-22", zone: "America/New_York", source: "s" }, { edtf: "2024-02-23", source: "t" }),
    ]);
    expect(when.get("a")).not.toHaveProperty("rivals");
    expect(when.get("a")?.edtf).toBe("2024-02-23");
  });

  it("puts what was published or broadcast not before itself, and nothing else", () => {
    const interview = (aspect: string) => edtfOf(solve([event("a", { edtf: "2024-02-22", aspect })]), "a");
    expect(["broadcast", "held", "announced"].map(interview)).toEqual(["[..2024-02-22]", "2024-02-22", "XXXX"]);
  });

  it("puts a statement within its occasion", () => {
    const inside = [{ inner: "a", outer: "summit", because: "said at the summit", refs: [] }];
    const solved = solve([statement("a"), event("summit", { edtf: "2024-02-22/2024-02-25" })], [], { within: inside });
    expect(edtfOf(solved, "a")).toBe("[2024-02-22..2024-02-25]");
    expect(solved.when.get("a")?.reasons[0]?.because).toBe("said at the summit");
  });

  it("is kept as precedence where the dates do not show it", () => {
    const answer = notAfter("asked", "answered", "answered replies to asked");
    expect(solve([statement("asked"), statement("answered")], [answer]).precedence).toEqual([
      { earlier: "asked", later: "answered", days: 0, because: "answered replies to asked" },
    ]);
    expect(solve([statement("asked", { edtf: "2023" }), statement("answered", { edtf: "2024" })], [answer]).precedence).toEqual([]);
  });
});

describe("precedence by an aspect", () => {
  const told = (rel: "before" | "after") => solve([statement("a", { rel, to: "b", aspect: "broadcast" }), event("b")]).precedence;

  it("holds for the thing itself only where the broadcast came first", () => {
    expect(told("before")).toMatchObject([{ earlier: "a", later: "b", days: 0 }]);
    expect(told("after")).toEqual([]);
  });
});

describe("reasons", () => {
  it("name a source once that tells the same twice", () => {
    const { when } = solve([event("a", { edtf: "2024-02", source: "s" }, { edtf: "2024-02", source: "s" })]);
    expect(when.get("a")?.reasons[0]?.because).toBe("s dates a to 2024-02");
  });

  it("name all sources that tell the same", () => {
    const { when } = solve([event("a", { edtf: "2024-02", source: "s" }, { edtf: "2024-02", source: "t" })]);
    expect(when.get("a")?.reasons[0]).toEqual({
      side: "not-before",
      day: "2024-02-01",
      because: "s and t date a to 2024-02",
      refs: ["s", "t", "a"],
    });
  });

  it("of two that are as good, tell the one that the record tells first, whatever it is called", () => {
    const flooded = (first: string, second: string) =>
      solve(
        [source("s"), event(first, { edtf: "2024-02", source: "s" }), event(second, { edtf: "2024-02", source: "s" })],
        [notAfter(first, "s"), notAfter(second, "s")],
      ).when.get("s")?.reasons[0]?.because;
    expect([flooded("a", "b"), flooded("b", "a")]).toEqual(["s tells of a", "s tells of b"]);
  });

  it("go by what is told rather than by what is inferred", () => {
    const solved = solve(
      [
        source("s"),
        event("a", { edtf: "2024-02", basis: "inferred", because: "the snow lay still" }, { edtf: "2024-02", source: "t" }),
        event("b", { edtf: "2024-03", basis: "inferred", because: "the snow was gone" }),
        event("c", { edtf: "2024-03", source: "t" }),
      ],
      [notAfter("b", "s"), notAfter("c", "s")],
    );
    expect(solved.when.get("a")?.reasons[0]?.because).toBe("t dates a to 2024-02");
    expect(solved.when.get("s")?.reasons.map(({ because }) => because)).toEqual(["s tells of c", "t dates c to 2024-03"]);
  });

  it("print a source’s words on one plain line", () => {
    const quote = "on\u001B[31m\nThurs\u202Eday";
    const { when } = solve([source("s", { edtf: "2024-02-22" }), event("a", { rel: "thursday", source: "s", quote })]);
    expect(when.get("a")?.reasons[0]?.because).toBe("s says “on [31m Thurs day” of a");
  });
});
