import { describe, expect, it } from "vitest";
import { edtfOf, event, notAfter, solve, source, statement } from "./telling.testing.js";

describe("rivals", () => {
  it("are datings by two sources that cannot both be right; the bounds span both", () => {
    const { when, conflicts } = solve([
      event("a", { edtf: "2024-02-22", source: "s" }, { edtf: "2024-02", source: "t" }, { edtf: "2024-02-25", source: "t" }),
    ]);
    expect(conflicts).toEqual([]);
    expect(when.get("a")).toMatchObject({ edtf: "[2024-02-22..2024-02-25]", rivals: [[0, 2]] });
  });

  it("drive nothing else: what follows from one of them alone is not drawn", () => {
    const solved = solve(
      [
        event("a", { edtf: "2024-02-22", source: "s" }, { edtf: "2024-05-01", source: "t" }),
        source("s"),
        source("u", { edtf: "2024-03-01" }),
      ],
      [notAfter("a", "s"), notAfter("a", "u")],
    );
    expect(solved.conflicts).toEqual([]);
    expect(edtfOf(solved, "s")).toBe("XXXX");
  });

  it("show only by their weekdays, if need be", () => {
    const solved = solve([source("s"), source("t"), statement("a", { rel: "thursday", source: "s" }, { rel: "friday", source: "t" })]);
    expect(solved.conflicts).toEqual([]);
    expect(solved.when.get("a")?.rivals).toEqual([[0, 1]]);
  });

  it("are not found between a thing and its broadcast", () => {
    const solved = solve([
      source("s", { edtf: "2024-02-24" }),
      statement("a", { rel: "thursday", source: "s" }, { rel: "friday", source: "s", aspect: "broadcast" }),
    ]);
    expect(solved.when.get("a")).not.toHaveProperty("rivals");
    expect(edtfOf(solved, "a")).toBe("2024-02-22");
  });
});

describe("conflicts", () => {
  it("arise within one source", () => {
    const { conflicts, when } = solve([source("s"), event("a", { edtf: "2024-02", source: "s" }, { edtf: "2024-05", source: "s" })]);
    expect(conflicts).toEqual([
      {
        kind: "dates",
        moments: ["a"],
        datings: [
          { moment: "a", index: 0 },
          { moment: "a", index: 1 },
        ],
        rules: [],
        sources: ["s"],
        message: "these dates cannot all be right: s dates a to 2024-02; s dates a to 2024-05",
        because: ["s dates a to 2024-02", "s dates a to 2024-05"],
      },
    ]);
    expect(when.get("a")?.edtf).toBe("[2024-02..2024-05]");
  });

  it("arise where a statement is after the source that reports it", () => {
    const late = notAfter("said", "s", "s reports it");
    const { conflicts, when } = solve(
      [source("s", { edtf: "2024-02-01", basis: "metadata" }), statement("said", { edtf: "2024-03", source: "t" })],
      [late],
    );
    expect(conflicts).toMatchObject([{ kind: "dates", moments: ["s", "said"], rules: [late], sources: ["s"] }]);
    expect(conflicts[0]?.message).toBe(
      "these dates cannot all be right: the page of s dates s to 2024-02-01; t dates said to 2024-03; said is not after s (s reports it)",
    );
    expect([when.get("s")?.edtf, when.get("said")?.edtf]).toEqual(["2024-02-01", "2024-03"]);
  });

  it("name every link of a long chain, and nothing beside it", () => {
    const chain = ["a", "b", "c", "d"].map((id) => event(id));
    const rules = [notAfter("a", "b"), notAfter("b", "c"), notAfter("c", "d")];
    const dated = [event("first", { edtf: "2024-05" }), event("last", { edtf: "2024-02" }), event("aside", { edtf: "2024" })];
    const ends = [notAfter("first", "a"), notAfter("d", "last"), notAfter("aside", "d")];
    const { conflicts } = solve([...chain, ...dated], [...rules, ...ends]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.moments).toEqual(["a", "b", "c", "d", "first", "last"]);
    expect(conflicts[0]?.rules).toHaveLength(5);
  });

  it("are found without any date: what is before itself", () => {
    const strict = (earlier: string, later: string) => ({ ...notAfter(earlier, later), days: 1 });
    const { conflicts } = solve([event("a"), event("b"), event("c")], [strict("a", "b"), notAfter("b", "c"), notAfter("c", "a")]);
    expect(conflicts).toMatchObject([{ kind: "order", moments: ["a", "b", "c"], datings: [] }]);
    expect(conflicts[0]?.message).toBe(
      "no dates can be in this order: a is at least 1 day before b (b tells of a); b is not after c (c tells of b); c is not after a (a tells of c)",
    );
  });

  it("leave a circle without gaps alone: all on one day", () => {
    const solved = solve([event("a", { edtf: "2024-02-22" }), event("b")], [notAfter("a", "b"), notAfter("b", "a")]);
    expect(solved.conflicts).toEqual([]);
    expect(edtfOf(solved, "b")).toBe("2024-02-22");
  });

  it("are told once for one fault: a wrong date of a source does not flood the record", () => {
    const said = Array.from({ length: 20 }, (_, index) => statement(`said-${index}`, { edtf: "2024", source: "t" }));
    const rules = said.map(({ id }) => notAfter(id, "s"));
    expect(solve([source("s", { edtf: "2014" }), ...said], rules).conflicts).toHaveLength(1);
  });

  it("are told each for each fault", () => {
    const pair = (id: string) => [source(`${id}-source`, { edtf: "2023" }), statement(`${id}-said`, { edtf: "2024" })];
    const { conflicts } = solve([...pair("a"), ...pair("b")], [notAfter("a-said", "a-source"), notAfter("b-said", "b-source")]);
    expect(conflicts.map(({ moments }) => moments)).toEqual([
      ["a-said", "a-source"],
      ["b-said", "b-source"],
    ]);
  });
});

describe("beside a conflict", () => {
  it("what rests on other dates is still narrowed by them", () => {
    // y is not after a (February) nor after b (June). The fault is found late, behind z-1; then a says nothing more, b still does.
    const moments = [
      event("a", { edtf: "2024-02" }),
      event("b", { edtf: "2024-06" }),
      event("y"),
      event("z-1"),
      event("z-2"),
      event("z-3", { edtf: "2024-12" }),
    ];
    const rules = [notAfter("y", "a"), notAfter("y", "b"), notAfter("z-1", "a"), notAfter("z-2", "z-1"), notAfter("z-3", "z-2")];
    const solved = solve(moments, rules);
    expect(solved.conflicts).toHaveLength(1);
    expect(edtfOf(solved, "y")).toBe("[..2024-06]");
  });
});

describe("a hostile record", () => {
  it("ends: a tall pile of impossible gaps", () => {
    const ids = Array.from({ length: 30 }, (_, index) => `m-${index}`);
    const rules = ids.flatMap((earlier) => ids.map((later) => ({ ...notAfter(earlier, later), days: 1 })));
    const { conflicts, when } = solve(
      ids.map((id) => event(id, { edtf: "[0001..9999]" })),
      rules,
    );
    expect(conflicts.length).toBeGreaterThan(0);
    expect(when.size).toBe(30);
  });

  it("ends: dates beyond the calendar, gaps beyond all dates", () => {
    const far = [event("a", { edtf: "Y17E20" }), event("b", { rel: "same-month", to: "a" }), source("s")];
    expect(
      solve(far, [
        { ...notAfter("a", "s"), days: 1e300 },
        { ...notAfter("b", "s"), days: 1e15 },
      ]).when.size,
    ).toBe(3);
  });
});

describe("a long chain with one date", () => {
  it("is no fault, whichever end is dated", () => {
    const ids = Array.from({ length: 3000 }, (_, at) => `m-${String(at).padStart(4, "0")}`);
    const moments = ids.map((id, at) => statement(id, ...(at === 0 ? [{ edtf: "2024-02-01" }] : [])));
    const rules = ids.slice(1).map((id, at) => ({ ...notAfter(id, ids[at]!), days: 1 }));
    const solved = solve(moments, rules);
    expect(solved.conflicts).toEqual([]);
    expect(edtfOf(solved, "m-0031")).toBe("[..2024-01-01]");
    expect(solved.when.get("m-2999")?.bounds.latestEnd).not.toBeNull();
  });
});
