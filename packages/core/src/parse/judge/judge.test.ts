import { describe, expect, it } from "vitest";
import { smallRecord, type SmallRecord } from "../../testing/index.js";
import { parse } from "../parse.js";

const told = (parts: SmallRecord): string[] => parse(smallRecord(parts)).problems.map(({ code, at }) => `${code} ${at.file}:${at.line}`);
const more = (yaml: string) => told({ files: { "more.yaml": yaml } });

describe("form and quotation marks", () => {
  const text = "The miller said the gates were “shut for good” and that “nobody comes in.” The “great” mill is still.\n";
  const report = (form: string, quote: string) =>
    told({
      text,
      more: "actors:\n  - { id: miller, name: M, kind: person }\nstatements:\n  - { id: said, speaker: miller }\n",
      reports: `  - { claim: { id: c, text: C, kind: state }, statement: said, form: ${form}, quote: ${quote} }\n`,
    });

  it.each([
    ["direct", "nobody comes in"],
    ["direct", "“nobody comes in.”"],
    ["mixed", "the gates were “shut for good”"],
    ["indirect", "the gates were"],
    ["narration", "The “great” mill is still"],
    ["narration", "nobody comes in"],
  ])("let %s stand on %s", (form, quote) => expect(report(form, quote)).toEqual([]));

  it.each([
    ["direct", "the gates were"],
    ["direct", "the gates were “shut for good”"],
    ["mixed", "the gates were"],
    ["mixed", "nobody comes in"],
    ["indirect", "nobody comes in"],
    ["indirect", "the gates were “shut for good”"],
  ])("do not let %s stand on %s", (form, quote) => expect(report(form, quote)).toEqual(["form-mismatch gazette.yaml:6"]));
});

describe("a quote that cuts a word", () => {
  const text = "The unaware miller has 12,500 sacks.\n";
  const report = (quote: string) =>
    told({ text, more: "", reports: `  - { claim: { id: c, text: C, kind: state }, form: narration, quote: ${quote} }\n` });

  it.each(["aware miller", "'500 sacks'", "has 12", "[The, aware]", "{ from: The un, to: sack }"])("is told: %s", (quote) =>
    expect(report(quote)).toEqual(["quote-cuts-word gazette.yaml:6"]),
  );
  it.each(["unaware miller", "'12,500 sacks'", "{ from: The, to: sacks }"])("and no other: %s", (quote) =>
    expect(report(quote)).toEqual([]),
  );
});

describe("zones", () => {
  const text = "MILL SHUT\nThe gates of the mill were shut on Monday.\nBuy flour!\nPhoto: M.\nBuy bread!\n";
  const zones =
    "zones: [{ kind: headline, quote: MILL SHUT }, { kind: promotion, quote: Buy flour! }, { kind: credit, quote: 'Photo: M.' }, { kind: promotion, quote: Buy bread! }]";
  const report = (quote: string) =>
    told({ text, source: zones, more: "", reports: `  - { claim: { id: c, text: C, kind: state }, form: narration, quote: ${quote} }\n` });

  it("may be reported on where they belong to the story", () => {
    expect(report("MILL SHUT")).toEqual([]);
    expect(report("The gates of the mill")).toEqual([]);
  });

  it.each(["flour", "Photo", "bread!", "[The gates, Buy bread]", "{ from: on Monday, to: Buy }", "{ from: The gates, to: bread! }"])(
    "may not where they do not: %s",
    (quote) => {
      expect(report(quote).filter((line) => !line.startsWith("quote-ambiguous"))).toEqual(
        quote.includes("to: Buy }") ? [] : ["quote-in-silent-zone gazette.yaml:7"],
      );
    },
  );
});

describe("who holds a position", () => {
  const question = (claim: string) => `
questions:
  - { id: q, text: Was it at rest?, kind: state, positions: [{ id: a, label: yes it was, claims: [${claim}] }] }
`;
  const claims = "claims:\n  - { id: mill-at-rest, text: R, kind: state }\n  - { id: town-at-rest, text: T, kind: state }\n";
  const entails =
    "relations:\n  - { from: gates-shut, to: mill-at-rest, kind: entails, because: b }\n  - { from: mill-at-rest, to: town-at-rest, kind: entails, because: b }\n";

  it("is whoever affirms its claim, or one that entails it, however far", () => {
    expect(more(claims + entails + question("town-at-rest"))).toEqual([]);
    expect(more(claims + entails + question("{ claim: town-at-rest, stance: rejects }"))).toEqual(["position-without-holder more.yaml:9"]);
  });

  it("is nobody who only asks", () => {
    const asks =
      "reports:\n  - { claim: { id: asked, text: A, kind: state }, source: gazette, statement: miller-speaks, act: ask, form: narration, quote: the miller said }\n";
    expect(more(asks + question("asked"))).toEqual(["position-without-holder more.yaml:5"]);
  });
});

describe("contradictions", () => {
  const claims = (first: string, second: string) => `
claims:
  - { id: yes, text: It was, kind: state, ${first} }
  - { id: no, text: It was not, kind: state, ${second} }
reports:
  - { source: gazette, claim: yes, form: narration, quote: The gates of the mill }
  - { source: gazette, claim: no, form: narration, quote: The gates of the mill }
questions:
  - { id: q, text: Was it?, kind: state, positions: [{ id: a, label: it was, claims: [yes] }, { id: b, label: it was not, claims: [no] }] }
relations:
  - { from: yes, to: no, kind: contradicts, because: it was or it was not }
`;
  const holds = (edtf: string) => `holds: { edtf: "${edtf}", basis: metadata }`;

  it("need times that can be the same", () => {
    expect(more(claims(holds("2024-01"), holds("2024-01-15/2024-02")))).toEqual([]);
    expect(more(claims(holds("2024-01"), holds("2024-02")))).toEqual(["contradiction-apart-in-time more.yaml:11"]);
  });

  it("are let be where a time is not known", () => {
    expect(more(claims("about: []", holds("2024-02")))).toEqual([]);
    expect(more(claims("about: [shutting]", holds("XXXX")))).toEqual([]);
  });

  it("are not made by one position that has both", () => {
    const both = claims("about: []", "about: []")
      .replace("claims: [yes] }", "claims: [yes, no] }")
      .replace(", { id: b, label: it was not, claims: [no] }", "");
    expect(more(both)).toEqual(["contradiction-without-question more.yaml:11"]);
  });
});
