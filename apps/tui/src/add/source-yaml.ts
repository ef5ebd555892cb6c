import { parseEdtf } from "@on-record/core";
import type { Dataset } from "@on-record/core/query";
import type { Article } from "./article.js";
import { slugOf } from "./slug.js";
import { commentText, flowText } from "./yaml-text.js";

export type Described = {
  readonly id: string;
  readonly article: Article;
  readonly digest: string;
  readonly original?: { readonly file: string; readonly digest: string };
  /** The record that it is added to, where that can be read. */
  readonly record: Dataset | undefined;
  /** Whether its headline is written as a zone. */
  readonly hasHeadline: boolean;
};

/** The annotations of a new source: what its file tells, where that stands there, and what is left for the curator to say. */
export function sourceYaml({ id, article, digest, original, record, hasHeadline }: Described): string {
  const { title = id, language, url, headline } = article;
  const outlet = outletOf(article, record);
  const isExcerpt = article.rights === "excerpt";
  const isOther = language !== undefined && language !== record?.record.language;
  const lines = [
    "# Made by onrecord add. What the file tells of itself is written here, and nothing else: look it through, then report what the text says.",
    "source:",
    `  id: ${/^[a-z]/.test(id) ? id : JSON.stringify(id)}`,
    `  title: ${flowText(title)}`,
    `  digest: ${digest}`,
    ...(outlet ? [`  publisher: ${outlet.id}`] : []),
    ...(isOther ? [`  language: ${flowText(language)}`] : []),
    ...(url ? [`  url: ${JSON.stringify(url)}`] : isExcerpt ? ["  # url: where others find it, since its text is not here"] : []),
    ...(original ? [`  original: { file: ${original.file}, digest: ${original.digest}, type: ${article.type} }`] : []),
    ...publishedLines(article),
    ...(headline && hasHeadline ? ["  zones:", `    - { kind: headline, quote: ${headlineQuote(article.text, headline)} }`] : []),
    ...(isExcerpt ? ["  rights: excerpt"] : []),
    ...(outlet?.isNew ? ["actors:", `  - { id: ${outlet.id}, name: ${flowText(outlet.name)}, kind: outlet }`] : []),
    "# Each report is one place in the text: - { claim: …, form: narration, quote: … }",
    "reports:",
    "",
  ];
  return lines.join("\n");
}

/** The day that the metadata tells first, with where it stands; others beside it, for the curator to judge. */
function publishedLines({ published }: Article): string[] {
  const read = published.map(({ date, where }) => ({ date, where, edtf: edtfOf(date) }));
  const first = read.find(({ edtf }) => edtf !== undefined);
  const others = read.filter((one) => one !== first && (one.edtf === undefined || one.edtf.slice(0, 10) !== first?.edtf?.slice(0, 10)));
  return [
    first
      ? `  published: { edtf: ${flowEdtf(first.edtf!)}, basis: metadata, because: ${flowText(first.where)} }`
      : "  # published: the file tells no day. Write what the text allows, such as { edtf: 2024-02, basis: printed, quote: … }",
    ...others.map(({ date, where }) => `  # ${commentText(where)}: ${commentText(date)}`),
  ];
}

const flowEdtf = (edtf: string): string => (/^[\w-]+$/.test(edtf) ? edtf : JSON.stringify(edtf));

/** A date of the metadata as EDTF: as it stands, without parts of a second, or its day alone. Nothing if it is written in words. */
function edtfOf(date: string): string | undefined {
  const candidates = [date, date.replace(/\.\d+(?=Z|[+-]\d|$)/, ""), date.slice(0, 10)];
  return candidates.find((one) => /^\d{4}/.test(one) && parseEdtf(one).ok);
}

/** The actor that the outlet is, or will be. */
function outletOf({ outlet }: Article, record: Dataset | undefined): { id: string; name: string; isNew: boolean } | undefined {
  if (!outlet) return undefined;
  const known = record?.actors.find(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)].includes(outlet));
  if (known) return { id: known.id, name: outlet, isNew: false };
  const id = slugOf(outlet);
  return id === undefined ? undefined : { id, name: outlet, isNew: true };
}

/** The headline as a quote: with the words after it where it stands in the text again. */
function headlineQuote(text: string, headline: string): string {
  if (text.split(headline).length <= 2) return flowText(headline);
  const rest = text.slice(text.indexOf(headline) + headline.length).trim();
  const suffix = rest.split(/\s+/).slice(0, 4).join(" ");
  return `{ exact: ${flowText(headline)}, suffix: ${flowText(suffix)} }`;
}
