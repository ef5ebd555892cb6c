import { parse } from "@on-record/core";
import type { Dataset } from "@on-record/core";
import { dataset as seeds } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { importers } from "@on-record/core/import";
import { smallRecord } from "@on-record/core/testing";
import { describe, expect, it } from "vitest";

/** A dataset without the places of its warnings, which are those of the files it was made from. */
const apart = ({ problems, ...dataset }: Dataset) => ({ ...dataset, problems: problems.map(({ code, message }) => `${code} ${message}`) });

const texts = Object.fromEntries(seeds.sources.map(({ id, text }) => [id, text]));

describe("a dataset as JSON", () => {
  it("becomes files that parse to the same dataset", async () => {
    const read = await importers.json.read({ name: "record.json", text: formats.json.write(seeds).text });
    expect({ problems: read.problems, losses: read.losses }).toEqual({ problems: [], losses: [] });
    const again = parse(read.files);
    expect(again.problems).toEqual([]);
    expect(again.dataset).toEqual(seeds);
  });

  it("keeps texts with marks that YAML and text files give a meaning to, and a byte order mark", async () => {
    const words = `\ufeffThe “gates: of the mill” # were shut\r\n- on Monday \u00ad: [yes] {no} \\n 'x' 𝔘\u0301 the end. The end.`;
    const record = smallRecord({
      text: words,
      reports: `  - { claim: gates-shut, form: narration, quote: { exact: "The end", prefix: "the end. " } }\n  - { id: two, claim: gates-shut, form: narration, quote: "# were shut\\n- on Monday : [yes]" }\n`,
      more: `claims:\n  - { id: gates-shut, text: "true", kind: happening }\n`,
    });
    const { dataset, problems } = parse(record);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const read = await importers.json.read({ name: "record.json", text: formats.json.write(dataset!).text });
    const again = parse(read.files);
    const { digest: _, ...source } = again.dataset!.sources[0]!;
    expect(source).toMatchObject({ text: dataset!.sources[0]!.text });
    expect(again.dataset!.reports).toEqual(dataset!.reports);
    expect(again.dataset!.claims).toEqual(dataset!.claims);
  });

  it("says where texts are to be put of which it has excerpts alone", async () => {
    const excerpt = smallRecord({ source: "rights: excerpt" });
    const { dataset } = parse(excerpt);
    const { files, losses } = await importers.json.read({ name: "record.json", text: formats.json.write(dataset!).text });
    expect(losses.map(({ message }) => message)).toContain(
      "1 text not written, since the file has only excerpts of it: put it in its place",
    );
    expect(files.map(({ path }) => path)).toEqual(["record.yaml", "gazette.yaml"]);
    const put = parse([...files, ...excerpt.filter(({ path }) => path === "gazette.txt")]);
    expect(apart(put.dataset!)).toEqual(apart(dataset!));
  });

  it("says what is wrong with one that is none, and writes nothing", async () => {
    const read = await importers.json.read({ name: "record.json", text: `{"format":"on-record","version":99}` });
    expect(read).toMatchObject({ files: [], problems: [{ code: "dataset-newer", at: { file: "record.json" } }] });
  });
});

describe("a record as JSON Lines", () => {
  it("becomes files that parse to the same dataset", async () => {
    const read = await importers["json-lines"].read({ name: "record.jsonl", text: formats["json-lines"].write(seeds).text });
    expect(read.problems).toEqual([]);
    expect(parse(read.files).dataset).toEqual(seeds);
  });

  it("is made whole from its quotes where a text was withheld", async () => {
    const excerpt = smallRecord({ source: "rights: excerpt" });
    const { dataset } = parse(excerpt);
    const { files, problems } = await importers["json-lines"].read({ name: "r.jsonl", text: formats["json-lines"].write(dataset!).text });
    expect(problems).toEqual([]);
    const put = parse([...files, ...excerpt.filter(({ path }) => path === "gazette.txt")]);
    expect(apart(put.dataset!)).toEqual(apart(dataset!));
  });

  it("tells the line that is none", async () => {
    const text = `${formats["json-lines"].write(seeds).text}{"record":"rumour"}\nnot json\n`;
    const { problems, files } = await importers["json-lines"].read({ name: "r.jsonl", text });
    const last = text.split("\n").length - 1;
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
      ["dataset-foreign", last - 1],
      ["dataset-syntax", last],
    ]);
    expect(files).toEqual([]);
  });
});

describe("W3C Web Annotation", () => {
  const written = formats["web-annotation"].write(seeds, { address: "https://record.example" }).text;

  it("finds every report’s words again in the texts, to the letter", async () => {
    const { files, problems } = await importers["web-annotation"].read({ name: "a.jsonld", text: written }, { texts });
    expect(problems).toEqual([]);
    const parsed = parse(files);
    expect(parsed.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const spans = ({ reports }: Dataset) =>
      reports.map(({ id, evidence, again }) => [id, [evidence, ...again].flatMap((one) => one.spans)]);
    expect(spans(parsed.dataset!)).toEqual(spans(seeds));
    const stances = ({ reports }: Dataset) => reports.map(({ id, claim, stance, statement }) => [id, claim, stance, statement]);
    expect(stances(parsed.dataset!)).toEqual(stances(seeds));
    const claims = ({ claims: all }: Dataset) => all.map(({ id, text }) => [id, text]);
    expect(claims(parsed.dataset!)).toEqual(claims(seeds).filter(([id]) => seeds.reports.some(({ claim }) => claim === id)));
  });

  it("takes nothing for words that are close", async () => {
    const [id, text] = Object.entries(texts)[0]!;
    const changed = { ...texts, [id]: text.replaceAll("Armenia", "Albania") };
    const { problems, files } = await importers["web-annotation"].read({ name: "a.jsonld", text: written }, { texts: changed });
    const missed = seeds.reports.filter(({ source, evidence }) => source === id && evidence.exact.includes("Armenia"));
    expect(missed.length).toBeGreaterThan(1);
    expect(problems.length).toBeGreaterThanOrEqual(missed.length);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["quote-not-found"]));
    for (const { at } of problems) expect(written.split("\n")[at.line - 1]!.slice(at.column - 1)).toMatch(/^\{/);
    expect(parse(files).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("our CSV", () => {
  it("gives the same reports of the same words, where the texts are given", async () => {
    const { files, problems } = await importers.csv.read({ name: "record.csv", text: formats.csv.write(seeds).text }, { texts });
    expect(problems).toEqual([]);
    const parsed = parse(files);
    expect(parsed.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const of = ({ reports }: Dataset) =>
      reports.map(({ id, claim, stance, statement, act, evidence }) => ({ id, claim, stance, statement, act, evidence }));
    expect(of(parsed.dataset!)).toEqual(of(seeds));
  });
});
