import { describe, expect, it } from "vitest";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf, type DatasetSketch } from "../testing/dataset-builder.js";
import { holderKey } from "./holders.js";
import { movesIn } from "./moves.js";
import { type Positions, positions } from "./positions.js";
import type { Staging } from "./stage.js";

const id = (text: string) => text as never;

// The mill’s gates: open, shut for good, or shut for a while? Open and shut cannot go together; a while and for good cannot either.
const question = {
  gates: {
    positions: [
      { id: "open", label: "Open", claims: [{ claim: "gates-open", stance: "affirms" }], reports: [] },
      { id: "for-good", label: "Shut for good", claims: [{ claim: "gates-shut-for-good", stance: "affirms" }], reports: [] },
      { id: "not-shut", label: "Not shut", claims: [{ claim: "gates-shut", stance: "rejects" }], reports: [] },
      { id: "shut", label: "Shut", claims: [{ claim: "gates-shut", stance: "affirms" }], reports: [] },
    ],
  },
} as const;

const relations = [
  { from: "gates-open", to: "gates-shut", kind: "contradicts" },
  { from: "gates-shut-for-good", to: "gates-shut", kind: "entails" },
] as const;

function gates(sketch: DatasetSketch, query: Partial<Staging> = {}): Positions {
  return positions(datasetOf({ questions: question, relations, ...sketch }), id("gates"), { ...emptyQuery, ...query })!;
}

/** `open: miller may-hold`, a line a holding. */
const told = (view: Positions): string[] =>
  view.positions.flatMap(({ position, holdings }) =>
    holdings.map((holding) => `${position.id}: ${holderKey(holding.holder)} ${holding.state}`),
  );

describe("positions", () => {
  const twice = [
    { source: "gazette", claim: "gates-open", statement: "miller-first" },
    { source: "courier", claim: "gates-shut", statement: "miller-then" },
  ];
  const speaker = { speaker: "miller" };

  it("follow an actor who later says what contradicts", () => {
    const view = gates({
      statements: { "miller-first": { ...speaker, said: "2024-03-01" }, "miller-then": { ...speaker, said: "2024-03-09" } },
      reports: twice,
    });
    expect(told(view)).toEqual(["open: miller moved", "shut: miller holds"]);
    expect(view.positions[0]!.holdings[0]!.stands[0]!.against).toEqual(["miller-then"]);
    expect(view.positions[3]!.holdings[0]!.since.edtf).toBe("2024-03-09");
  });

  it("follow an actor whose later words only entail what contradicts", () => {
    const view = gates({
      statements: { "miller-first": { ...speaker, said: "2024-03-01" }, "miller-then": { ...speaker, said: "2024-03-09" } },
      reports: [twice[0]!, { source: "courier", claim: "gates-shut-for-good", statement: "miller-then" }],
    });
    expect(told(view)).toEqual(["open: miller moved", "for-good: miller holds"]);
  });

  it("are not given up by asking", () => {
    const view = gates({
      statements: { "miller-first": { ...speaker, said: "2024-03-01" }, "miller-then": { ...speaker, said: "2024-03-09" } },
      reports: [twice[0]!, { source: "courier", claim: "gates-open", statement: "miller-then", stance: "leaves-open", act: "ask" }],
    });
    expect(told(view)).toEqual(["open: miller holds"]);
    expect(view.leftOpen).toEqual([]);
  });

  it("leave both as may hold where no text tells which came first", () => {
    const statements = { "miller-first": { ...speaker, said: "2024-03" }, "miller-then": { ...speaker, said: "2024-03" } };
    expect(told(gates({ statements, reports: twice }))).toEqual(["open: miller may-hold", "shut: miller may-hold"]);
    // The order is known without dates: the miller answers himself.
    const ordered = gates({ statements, reports: twice, precedence: [{ earlier: "miller-first", later: "miller-then" }] });
    expect(told(ordered)).toEqual(["open: miller moved", "shut: miller holds"]);
  });

  it("take an actor back who returns to what he said first", () => {
    const view = gates({
      statements: {
        "miller-first": { ...speaker, said: "2024-03-01" },
        "miller-then": { ...speaker, said: "2024-03-09" },
        "miller-at-last": { ...speaker, said: "2024-03-20" },
      },
      reports: [...twice, { source: "almanac", claim: "gates-open", statement: "miller-at-last" }],
    });
    expect(told(view)).toEqual(["open: miller holds", "shut: miller moved"]);
    expect(view.positions[0]!.holdings[0]!.since.edtf).toBe("2024-03-20");
  });

  it("let one who leaves a claim open later give his position up", () => {
    const view = gates({
      statements: { "miller-first": { ...speaker, said: "2024-03-01" }, "miller-then": { ...speaker, said: "2024-03-09" } },
      reports: [
        { source: "gazette", claim: "gates-shut", statement: "miller-first" },
        { source: "courier", claim: "gates-shut", statement: "miller-then", stance: "leaves-open" },
      ],
    });
    expect(told(view)).toEqual(["shut: miller moved"]);
    expect(view.leftOpen.map(({ printed }) => printed.report.id)).toEqual(["courier.gates-shut"]);
  });

  it("count a claim from which the position’s claim follows, and say so", () => {
    const view = gates({
      statements: { "miller-first": speaker },
      reports: [{ source: "gazette", claim: "gates-shut-for-good", statement: "miller-first" }],
    });
    expect(told(view)).toEqual(["for-good: miller holds"]);
    const bare = gates({
      questions: { gates: { positions: [question.gates.positions[3]] } },
      statements: { "miller-first": speaker },
      reports: [{ source: "gazette", claim: "gates-shut-for-good", statement: "miller-first" }],
    });
    expect(bare.positions[0]!.holdings).toMatchObject([{ state: "holds", entailed: true }]);
  });

  it("hold nothing for one who asks, and mark a view that is only ascribed", () => {
    const view = gates({
      statements: { "courier-asks": { speaker: "reporter" } },
      reports: [
        { source: "courier", claim: "gates-shut", statement: "courier-asks", act: "ask" },
        { source: "gazette", claim: "gates-open", ascribed: "council" },
      ],
    });
    expect(told(view)).toEqual(["open: council ascribed holds"]);
    expect(view.asked.map(({ printed }) => printed.report.id)).toEqual(["courier.gates-shut"]);
  });

  it("tell a source’s own voice with its zone, and let it hold in its headline what its body contradicts", () => {
    const view = gates({
      reports: [
        { source: "gazette", claim: "gates-open", zone: "headline" },
        { source: "gazette", claim: "gates-shut" },
      ],
    });
    expect(told(view)).toEqual(["open: gazette holds", "shut: gazette holds"]);
    expect(view.positions.map(({ holdings }) => holdings[0]?.zones)).toEqual([["headline"], undefined, undefined, ["body"]]);
  });

  it("never take two unnamed speakers for one", () => {
    const view = gates({
      statements: { rumour: { speaker: "unknown", said: "2024-03-01" }, hearsay: { speaker: "unknown", said: "2024-03-09" } },
      reports: [
        { source: "gazette", claim: "gates-open", statement: "rumour" },
        { source: "courier", claim: "gates-shut", statement: "hearsay" },
      ],
    });
    expect(told(view)).toEqual(["open: rumour holds", "shut: hearsay holds"]);
  });

  it("show what stood on a day: what was not public yet neither holds nor moves anybody", () => {
    const sketch: DatasetSketch = {
      sources: { gazette: { published: "2024-03-02" }, courier: { published: "[2024-03-10..2024-03-20]" } },
      statements: { "miller-first": { ...speaker, said: "2024-03-01" }, "miller-then": { ...speaker, said: "2024-03-09" } },
      reports: twice,
    };
    expect(told(gates(sketch, { asof: id("2024-03-05") }))).toEqual(["open: miller holds"]);
    expect(told(gates(sketch, { asof: id("2024-03-15") }))).toEqual(["open: miller may-hold", "shut: miller may-hold"]);
    expect(told(gates(sketch, { asof: id("2024-03-20") }))).toEqual(["open: miller moved", "shut: miller holds"]);
    expect(told(gates(sketch, { without: [id("courier")] }))).toEqual(["open: miller holds"]);
  });

  it("are of sources where the question is about their words", () => {
    const view = positions(
      datasetOf({
        sources: { gazette: { published: "2024-03-05" } },
        statements: { "miller-first": { ...speaker, said: "2024-03-01" } },
        reports: [
          { id: "gazette-word", source: "gazette", claim: "gates-shut", statement: "miller-first", quote: "shut" },
          { id: "courier-word", source: "courier", claim: "gates-shut", statement: "miller-first", quote: "barred" },
          { id: "almanac-word", source: "almanac", claim: "gates-shut", statement: "miller-first", quote: "closed" },
        ],
        questions: {
          word: {
            kind: "wording",
            positions: [
              { id: "word-shut", label: "Shut", claims: [], reports: ["gazette-word"] },
              { id: "word-barred", label: "Barred", claims: [], reports: ["courier-word"] },
            ],
          },
        },
      }),
      id("word"),
      emptyQuery,
    )!;
    expect(told(view)).toEqual(["word-shut: gazette holds", "word-barred: courier holds"]);
    // Since it printed them, not since they were said.
    expect(view.positions[0]!.holdings[0]!.since.edtf).toBe("2024-03-05");
  });

  it("are none for an id that no question has", () => {
    expect(positions(datasetOf({}), id("nowhere"), emptyQuery)).toBeUndefined();
  });
});

describe("moves", () => {
  const statements = { "miller-first": { speaker: "miller", said: "2024-03" }, "miller-then": { speaker: "miller", said: "2024-03" } };
  const reports = [
    { source: "gazette", claim: "gates-open", statement: "miller-first" },
    { source: "courier", claim: "gates-shut", statement: "miller-then" },
  ];

  it("join one holder’s lines, with a mark where the order is not settled", () => {
    const dataset = datasetOf({ questions: question, relations, statements, reports });
    const { lines, links } = movesIn(dataset, positions(dataset, id("gates"), emptyQuery)!);
    expect(lines.map(({ position, stand }) => `${position} ${stand.voice} ${stand.said.edtf}`)).toEqual([
      "open miller-first 2024-03",
      "shut miller-then 2024-03",
    ]);
    expect(links).toMatchObject([{ order: "not-settled" }]);
    expect(links[0]).not.toHaveProperty("moved");
  });

  it("are none between two things said in one breath", () => {
    const dataset = datasetOf({
      questions: question,
      statements,
      reports: [reports[0]!, { source: "gazette", claim: "gates-shut-for-good", statement: "miller-first" }],
    });
    const { lines, links } = movesIn(dataset, positions(dataset, id("gates"), emptyQuery)!);
    expect([lines.length, links]).toEqual([2, []]);
  });

  it("run from what was surely said first, whichever position is listed first", () => {
    const dataset = datasetOf({
      questions: question,
      relations,
      statements,
      reports,
      precedence: [{ earlier: "miller-then", later: "miller-first", days: 1 }],
    });
    const { links } = movesIn(dataset, positions(dataset, id("gates"), emptyQuery)!);
    expect(links).toMatchObject([
      { order: "then", moved: true, from: { position: "shut", voice: "miller-then" }, to: { position: "open", voice: "miller-first" } },
    ]);
  });
});
