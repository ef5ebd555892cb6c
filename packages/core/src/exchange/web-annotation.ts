import type { Dataset } from "../model/dataset.js";
import type { Report } from "../model/report.js";
import type { Evidence, Span } from "../model/selector.js";
import type { Source } from "../model/source.js";
import { lookup } from "../query/lookup.js";
import { type Addresses, addressesOf } from "./addresses.js";
import { codePoints } from "./code-points.js";
import type { TextFormat } from "./format.js";
import { jsonFile } from "./json.js";
import { Losses } from "./losses.js";
import { sentenceOf } from "./report-sentence.js";
import { selectionOf } from "./selection.js";

/** How much of the text stands around a quote, in code points. */
const around = 32;

/**
 * Each report as an annotation of its words in the source's text: W3C Web Annotation, in one collection. Every stretch of words
 * is a target with a TextQuoteSelector and a TextPositionSelector, which count code points of the text as it was given.
 */
export const webAnnotation: TextFormat = {
  gives: "text",
  description: "each report as an annotation of its words, as the W3C has them",
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld";charset=utf-8',
  extension: "jsonld",
  write(dataset, options = {}) {
    const losses = new Losses();
    const addresses = addressesOf(dataset, options, losses);
    const { reports, questions, relations } = selectionOf(dataset, options.query);
    losses.add("questions-left-out", questions.length);
    losses.add("relations-left-out", relations.length);
    for (const { departures } of reports) losses.add("departures-left-out", departures.length);
    const items = reports.map((report) => annotationOf(dataset, report, addresses, losses));
    const collection = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: addresses.name("annotations"),
      type: "AnnotationCollection",
      label: dataset.record.title,
      total: items.length,
      ...(items.length === 0
        ? {}
        : { first: { id: addresses.name("annotations", "page-1"), type: "AnnotationPage", startIndex: 0, items } }),
    };
    return { text: jsonFile(collection), losses: losses.list() };
  },
};

function annotationOf(dataset: Dataset, report: Report, addresses: Addresses, losses: Losses) {
  const source = lookup(dataset).sources.get(report.source)!;
  const about = [
    ...(report.claim ? [{ type: "SpecificResource", source: addresses.nameOf("claim", report.claim), purpose: "identifying" }] : []),
    ...(report.statement
      ? [{ type: "SpecificResource", source: addresses.nameOf("statement", report.statement), purpose: "linking" }]
      : []),
  ];
  return {
    id: addresses.words(report) ?? addresses.name("reports", report.id),
    type: "Annotation",
    motivation: "describing",
    body: [
      {
        type: "TextualBody",
        value: sentenceOf(dataset, report, losses),
        format: "text/plain",
        language: dataset.record.language,
        purpose: "describing",
      },
      ...about,
    ],
    target: [report.evidence, ...report.again].flatMap((evidence) => targetsOf(source, evidence, addresses)),
  };
}

function targetsOf(source: Source, { spans }: Evidence, addresses: Addresses) {
  return spans.map((span) => ({
    type: "SpecificResource",
    source: addresses.nameOf("source", source.id),
    selector: [quoteOf(source.text, span), positionOf(source, span)],
  }));
}

function quoteOf(text: string, { start, end }: Span) {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: Array.from(text.slice(Math.max(0, start - 2 * around), start))
      .slice(-around)
      .join(""),
    suffix: Array.from(text.slice(end, end + 2 * around))
      .slice(0, around)
      .join(""),
  };
}

function positionOf(source: Source, { start, end }: Span) {
  const count = codePoints(source);
  return { type: "TextPositionSelector", start: count(start), end: count(end) };
}
