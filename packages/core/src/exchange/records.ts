import type { Dataset } from "../model/dataset.js";
import type { Source } from "../model/source.js";
import type { ExportOptions } from "./format.js";
import type { Losses } from "./losses.js";
import { selectionOf } from "./selection.js";

/** A source as far as its rights go: of one that may be shown in excerpts, its quotes alone. */
type ShownSource = Omit<Source, "text"> & { readonly text?: string };

/**
 * The records that a query finds, kind by kind in the order of the dataset, for formats that carry them whole. The head tells the
 * format and its version beside what is said of the record; problems are of the files, and left out where the query asks for a part.
 */
export function recordsOf(dataset: Dataset, { query }: ExportOptions, losses: Losses) {
  const found = selectionOf(dataset, query);
  const ids = new Set<string>([...found.sources, ...found.events, ...found.statements].map(({ id }) => id));
  return {
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
    problem: found.narrowed ? [] : dataset.problems,
  };
}

export type Records = ReturnType<typeof recordsOf>;

function shown(source: Source, losses: Losses): ShownSource {
  if (source.rights === "full") return source;
  losses.add("texts-withheld");
  const { text: _text, ...rest } = source;
  return rest;
}
