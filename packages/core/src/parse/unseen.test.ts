import { describe, expect, it } from "vitest";
import { readDataset } from "./index.js";
import { parse } from "./parse.js";
import { readSource, textCoverage, unread } from "../query/index.js";
import { recordFiles, smallRecord } from "../testing/index.js";

const text = `They have closed the mill. “Nobody goes in,” the crier cried. The gates were painted. ${"And much else was told of the mill. ".repeat(9)}\n`;
const [copy] = recordFiles({ "anywhere/crier.txt": text });

const withCrier = (quote = "Nobody goes in", digest = copy!.digest) =>
  smallRecord({
    files: {
      "crier.yaml": `source: { id: crier, title: The crier, digest: ${digest}, rights: excerpt, zones: [{ kind: headline, quote: They have closed the mill }] }
reports:
  - { claim: gates-shut, statement: miller-speaks, form: direct, cue: cried, quote: ${quote} }
  - { id: painted, form: narration, claim: gates-shut, quote: { from: The gates, to: painted } }
  - { id: both, form: narration, claim: gates-shut, quote: [They have closed, were painted] }
`,
    },
  });
const told = (parsed: ReturnType<typeof parse>) =>
  parsed.problems.map(({ at, code, severity }) => `${at.file}:${at.line} ${severity} ${code}`);
const crier = (parsed: ReturnType<typeof parse>) => parsed.dataset?.sources.find(({ id }) => (id as string) === "crier");

describe("a text that may only be excerpted and is not in the record", () => {
  it("is found by its digest among the copies, and its quotes are held against it", () => {
    const parsed = parse(withCrier(), { copies: [copy!] });
    expect(told(parsed)).toEqual([]);
    expect(crier(parsed)).toMatchObject({ file: "crier.txt", digest: copy!.digest, rights: "excerpt" });
    expect(crier(parsed)).not.toHaveProperty("unchecked");
    expect(crier(parsed)?.text).toHaveLength(text.length);
    expect(crier(parsed)?.text).not.toContain("the crier");
    expect(told(parse(withCrier("Nobody comes in"), { copies: [copy!] }))).toEqual(["crier.yaml:3 error quote-not-found"]);
  });

  it("without a copy still gives a record, with a warning, its quotes as they are written, and no word about what they leave out", () => {
    const parsed = parse(withCrier("Nobody comes in"), { copies: recordFiles({ "other.txt": "Another text." }) });
    expect(told(parsed)).toEqual(["crier.yaml:1 warning quotes-unchecked"]);
    const dataset = parsed.dataset!;
    expect(crier(parsed)).toMatchObject({
      unchecked: true,
      text: "They have closed the mill\n\nNobody comes in\n\nThe gates\n\npainted\n\nThey have closed\n\nwere painted\n\n",
    });
    expect(dataset.reports.map(({ evidence }) => evidence.exact)).toEqual(
      expect.arrayContaining(["The gates … painted", "They have closed … were painted"]),
    );
    expect(unread(dataset, crier(parsed)!.id)).toEqual([]);
    expect(textCoverage(dataset, crier(parsed)!.id)).toMatchObject({ letters: 0, share: 1 });
    const { paragraphs } = readSource(dataset, crier(parsed)!.id)!;
    expect(paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(""))).toEqual([
      "They have closed the mill",
      "Nobody comes in",
      "The gates",
      "painted",
      "They have closed",
      "were painted",
    ]);
    expect(readDataset(JSON.stringify(dataset), "a.json").problems).toEqual(dataset.problems);
  });

  it("has to be known by its digest, and to be one that may only be excerpted", () => {
    const full = withCrier().map((file) => file);
    const yaml = new TextDecoder().decode(full.find(({ path }) => path === "crier.yaml")!.bytes);
    const changed = (now: string) =>
      parse([...full.filter(({ path }) => path !== "crier.yaml"), ...recordFiles({ "crier.yaml": now })], { copies: [copy!] });
    expect(told(changed(yaml.replace("rights: excerpt, ", "")))).toEqual(["crier.yaml:1 error text-missing"]);
    expect(told(changed(yaml.replace(/digest: \w+, /, "")))).toEqual(["crier.yaml:1 error text-missing"]);
  });
});
