import type { Source } from "../model/source.js";
import type { Format } from "./format.js";
import { jsonText } from "./json.js";
import { Losses } from "./losses.js";
import { checkOptions } from "./options.js";
import { selectionOf } from "./selection.js";

/**
 * One record a line: an object with `record` (what kind of record it is: several kinds have a `kind` of their own) and then the
 * fields of the dataset's schema. The first line is the head. For tools that read line by line: jq, DuckDB, pandas.
 */
export const jsonLines: Format = {
  description: "one record a line, each with its kind, for tools that read line by line",
  mediaType: "application/jsonl;charset=utf-8",
  extension: "jsonl",
  write(dataset, options = {}) {
    checkOptions(options);
    const losses = new Losses();
    const found = selectionOf(dataset, options.query);
    const ids = new Set<string>([...found.sources, ...found.events, ...found.statements].map(({ id }) => id));
    const records = {
      head: [{ format: dataset.format, version: dataset.version, ...dataset.record }],
      source: found.sources.map((source) => shown(source, losses)),
      actor: found.actors,
      event: found.events,
      statement: found.statements,
      claim: found.claims,
      report: found.reports,
      question: found.questions,
      relation: found.relations,
      precedence: dataset.precedence.filter(({ earlier, later }) => ids.has(earlier) && ids.has(later)),
      // Of the files as a whole, not of what a query finds of them.
      problem: found.narrowed ? [] : dataset.problems,
    };
    const lines = Object.entries(records).flatMap(([record, items]) => items.map((item) => `${jsonText({ record, ...item })}\n`));
    return { text: lines.join(""), losses: losses.list() };
  },
};

/** A source as far as its rights go: of one that may be shown in excerpts, its quotes alone. */
function shown(source: Source, losses: Losses): Omit<Source, "text"> | Source {
  if (source.rights === "full") return source;
  losses.add("texts-withheld");
  const { text: _text, ...rest } = source;
  return rest;
}
