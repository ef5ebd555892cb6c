import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../model/dataset.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { readSource } from "./reader.js";
import { sentencesOf, textCoverage, unread } from "./sentences.js";

const id = (text: string) => text as never;
const text = "Mill shut. The miller, 61, spoke at 3.5 metres of flood.  He left.\r\n  Nobody asked why.\n— — —\nRead more here.\n";

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const evidence = (words: string) => ({ source: "gazette", exact: words, spans: [span(words)] });
const sketched = datasetOf({
  sources: { gazette: { text } },
  reports: [{ source: "gazette", claim: "miller-spoke", quote: "The miller, 61, spoke" }],
});
const dataset = {
  ...sketched,
  sources: sketched.sources.map((source) => ({
    ...source,
    text,
    zones: [
      { kind: "headline", evidence: evidence("Mill shut") },
      { kind: "promotion", evidence: evidence("Read more here.") },
    ],
    unread: [{ evidence: evidence("He left"), because: "of no account" }],
  })),
} as unknown as Dataset;
const [gazette] = dataset.sources;

describe("sentences", () => {
  it("end where the language, a line or a zone ends them, and have a letter or a digit", () => {
    expect(sentencesOf(gazette!).map((sentence) => [sentence.zone, sentence.text])).toEqual([
      ["headline", "Mill shut"],
      ["body", "The miller, 61, spoke at 3.5 metres of flood."],
      ["body", "He left."],
      ["body", "Nobody asked why."],
      ["promotion", "Read more here."],
    ]);
  });

  it("stand where their offsets say", () => {
    for (const sentence of sentencesOf(gazette!)) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it("are parted in a source whose language tag says nothing to the engine", () => {
    expect(sentencesOf({ ...gazette!, language: "not a tag" })).toHaveLength(5);
  });
});

describe("unread sentences", () => {
  it("are those that no report touches, with the curator’s reason; promotion is not expected to be read", () => {
    expect(unread(dataset, id("gazette"))!.map((sentence) => [sentence.text, sentence.because])).toEqual([
      ["Mill shut", undefined],
      ["He left.", "of no account"],
      ["Nobody asked why.", undefined],
    ]);
  });

  it("leave a share of letters that reports cover", () => {
    const coverage = textCoverage(dataset, id("gazette"))!;
    expect(coverage).toMatchObject({ sentences: 4, touched: 1, excused: 1, covered: "Themiller61spoke".length });
    expect(coverage.share).toBe(coverage.covered / coverage.letters);
  });

  it("are not told of a source that is not there", () => {
    expect(unread(dataset, id("nowhere"))).toBeUndefined();
    expect(textCoverage(dataset, id("nowhere"))).toBeUndefined();
  });
});

describe("a text that is read without its sentences", () => {
  it("has the same paragraphs and the same words, and tells nothing of what is unread", () => {
    const whole = readSource(dataset, id("gazette"))!;
    const parted = readSource(dataset, id("gazette"), { sentences: false })!;
    const words = ({ paragraphs }: typeof whole) => paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(""));
    expect(words(parted)).toEqual(words(whole));
    expect(whole.paragraphs.flatMap(({ segments }) => segments.filter((segment) => segment.unread))).not.toEqual([]);
    expect(parted.paragraphs.flatMap(({ segments }) => segments.filter((segment) => segment.unread))).toEqual([]);
    expect([whole.unread.length > 0, parted.unread]).toEqual([true, []]);
  });
});

it("counts a letter once however many reports have it, and a sentence as read if one has any of it", () => {
  const words = "One two. Three four five.\nSix seven! Eight.\n\nNine ten eleven twelve.";
  const stretches = fc.array(fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
  const spanned = stretches.map((all) => all.map(([start, length]) => ({ start, end: Math.min(words.length, start + length) })));
  fc.assert(
    fc.property(spanned, spanned, (spans, reasons) => {
      const report = { id: id("gazette.a"), source: id("gazette"), claim: id("miller-spoke"), evidence: { spans }, again: [] };
      const drawn = {
        ...sketched,
        sources: [
          { ...gazette!, text: words, zones: [], unread: reasons.map((one, at) => ({ evidence: { spans: [one] }, because: String(at) })) },
        ],
        reports: [report],
      } as unknown as Dataset;
      const [source] = drawn.sources;
      const has = ({ start, end }: { start: number; end: number }, at: number) => start <= at && at < end;
      const read = (at: number) => spans.some((one) => has(one, at));
      const inside = (sentence: { start: number; end: number }) =>
        Array.from({ length: sentence.end - sentence.start }, (_, at) => at + sentence.start);
      const sentences = sentencesOf(source!);
      const letters = sentences.flatMap(inside).filter((at) => /[\p{L}\p{N}]/u.test(words[at]!));
      expect(textCoverage(drawn, id("gazette"))).toMatchObject({ letters: letters.length, covered: letters.filter(read).length });
      const left = sentences.filter((sentence) => !inside(sentence).some(read));
      const because = (sentence: (typeof sentences)[number]) => reasons.findIndex((one) => inside(sentence).some((at) => has(one, at)));
      expect(unread(drawn, id("gazette"))!.map((one) => [one.start, one.because ?? "-1"])).toEqual(
        left.map((sentence) => [sentence.start, String(because(sentence))]),
      );
    }),
    { numRuns: 200 },
  );
});
