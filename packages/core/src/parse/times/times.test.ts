import { describe, expect, it } from "vitest";
import { smallRecord } from "../../testing/index.js";
import { parse } from "../parse.js";

const read = (more: string, source = "published: { edtf: 2024-03-06, basis: metadata }") => {
  const { dataset, problems } = parse(smallRecord({ source, files: { "more.yaml": more } }));
  return {
    codes: problems.filter(({ severity }) => severity === "error").map(({ code }) => code),
    event: (id: string) => dataset?.events.find((event) => event.id === id)?.happened.edtf,
    statement: (id: string) => dataset?.statements.find((statement) => statement.id === id)?.said.edtf,
  };
};

const tells = (claim: string, report = "form: narration") => `
events:
  - { id: flood, title: The flood, kind: happening }
claims:
  - { id: flooded, text: The mill was flooded, about: [flood], ${claim} }
reports:
  - { source: gazette, claim: flooded, quote: The gates of the mill, ${report} }
`;

describe("order that follows from the record", () => {
  it("puts a statement not after the source that reports it, and at its occasion", () => {
    const record = read(`
events:
  - { id: market, title: Market day, kind: saying, happened: [{ rel: monday, source: gazette, quote: on Monday }] }
statements:
  - { id: at-market, speaker: miller, occasion: market }
reports:
  - { source: gazette, statement: at-market, form: narration, quote: the miller said }
`);
    expect(record.codes).toEqual([]);
    expect(record.statement("miller-speaks")).toBe("[2024-03-04..2024-03-06]");
    expect(record.statement("at-market")).toBe("2024-03-04");
  });

  it("puts a happening that is told as past not after the telling", () => {
    expect(read(tells("kind: happening")).event("flood")).toBe("[..2024-03-06]");
  });

  it("says nothing of what is denied, foretold, asked for, intended, or a state", () => {
    const unknown = [
      tells("kind: intent"),
      tells("kind: happening", "form: narration, stance: rejects"),
      tells("kind: happening", "form: narration, statement: miller-speaks, act: predict"),
      tells("kind: happening", "form: narration, statement: miller-speaks, act: demand"),
      tells("kind: happening").replace("title: The flood, kind: happening", "title: The flood, kind: state"),
    ];
    expect(unknown.map((more) => read(more).event("flood"))).toEqual(["XXXX", "XXXX", "XXXX", "XXXX", "XXXX"]);
  });

  it("lets a relative date count from its source, and not from itself", () => {
    expect(read("").event("shutting")).toBe("2024-03-04");
    expect(read("", "published: { rel: monday, quote: on Monday }").codes).toEqual(["dating-incomplete"]);
  });
});

describe("of two facts that are as good a reason", () => {
  const reasonFor = (first: string, second: string, quotes: readonly [string, string]) => {
    const february = '[{ edtf: "2024-02", source: gazette, quote: on Monday }]';
    const events = [first, second].map((id) => `  - { id: ${id}, title: Of ${id}, kind: happening, happened: ${february} }`);
    const claims = [first, second].map((id) => `  - { id: was-${id}, text: There was ${id}, kind: happening, about: [${id}] }`);
    const reports = [second, first].map(
      (id) => `  - { source: gazette, claim: was-${id}, form: narration, quote: ${quotes[id === first ? 0 : 1]} }`,
    );
    const more = ["events:", ...events, "claims:", ...claims, "reports:", ...reports, ""].join("\n");
    const { dataset } = parse(smallRecord({ source: "published: { edtf: 2024, basis: metadata }", files: { "more.yaml": more } }));
    return dataset?.sources[0]?.published.reasons[0]?.because;
  };
  const apart = ["The gates of the mill", "We have shut the gates"] as const;

  it("tells the one that the text tells first, whatever it is called and wherever it is written", () => {
    expect(reasonFor("flood", "storm", apart)).toBe("gazette tells flood as past");
    expect(reasonFor("storm", "flood", apart)).toBe("gazette tells storm as past");
    expect(reasonFor("storm", "flood", [apart[1], apart[0]])).toBe("gazette tells flood as past");
  });

  it("goes by their own words where the text tells both at once", () => {
    const [, at] = apart;
    expect([reasonFor("flood", "storm", [at, at]), reasonFor("storm", "flood", [at, at])]).toEqual([
      "gazette tells flood as past",
      "gazette tells flood as past",
    ]);
  });
});

describe("a dating as written", () => {
  const dating = (written: string) =>
    read(`events:\n  - { id: fair, title: The fair, kind: happening, happened: [{ ${written} }] }\n`).codes;

  it.each([
    'edtf: "2024-02", basis: metadata',
    'edtf: "2024-02", basis: inferred, because: why',
    'edtf: "2024-02", source: gazette, quote: on Monday',
    "rel: before, to: shutting, basis: inferred, because: why",
    "rel: monday, source: gazette, quote: on Monday",
  ])("is whole: %s", (written) => expect(dating(written)).toEqual([]));

  it.each([
    ["basis: metadata", "dating-incomplete"],
    ['edtf: "2024-02"', "dating-incomplete"],
    ['edtf: "2024-02", quote: on Monday', "dating-incomplete"],
    ['edtf: "2024-02", to: shutting, basis: metadata', "dating-incomplete"],
    ["rel: monday, basis: inferred, because: why", "dating-incomplete"],
    ["rel: monday, to: fair, basis: inferred, because: why", "self-reference"],
    ['edtf: "2024-02", basis: inferred', "reason-missing"],
    ['edtf: "2024-02", basis: printed, source: gazette', "dating-without-quote"],
    ["rel: monday, source: gazette", "dating-without-quote"],
    ['edtf: "2024-13", basis: metadata', "bad-date"],
    ['edtf: "2024-02", basis: metadata, zone: Mill/Time', "unknown-zone"],
  ])("is not whole: %s", (written, code) => expect(dating(written)).toContain(code));
});
