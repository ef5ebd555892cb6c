import type { Dataset } from "../model/dataset.js";
import { type Bounds, unknownBounds } from "../model/edtf/bounds.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import { parseEdtf } from "../model/edtf/parse.js";
import type { Query } from "../model/query/query.js";
import { acts, forms, stances } from "../model/vocabulary.js";
import { endOf, publicityBy } from "./asof.js";
import type { Columns, TimeColumns } from "./columns.js";

/** The fields whose values are counted. Each has a bit, set where a row or a report fails that field. */
export const facetFields = ["source", "actor", "event", "question", "act", "form", "stance"] as const;
export type FacetField = (typeof facetFields)[number];

export const failed = {
  source: 1,
  actor: 2,
  event: 4,
  question: 8,
  act: 16,
  form: 32,
  stance: 64,
  text: 128,
  during: 256,
} as const satisfies Record<FacetField | "text" | "during", number>;

/** Not within, perhaps within, within. */
export const [no, maybe, yes] = [0, 1, 2] as const;

/** Which values of a field are asked for, by their places; undefined: all are. */
export type Chosen = Uint8Array | undefined;

/** A query turned to numbers, ready to be held against columns. */
export type Selection = Readonly<Record<FacetField, Chosen>> & {
  /** Of each source: pulled out or not yet public, possibly public, public. */
  readonly sourceState: Uint8Array;
  /** The first and last second asked for; undefined: any. */
  readonly window: { readonly start: number; readonly end: number } | undefined;
};

export function selectionOf(dataset: Dataset, columns: Columns, query: Query): Selection {
  return {
    source: chosen(query.source, columns.sourcePlaceOf, columns.sources.length),
    actor: chosen(query.actor, columns.actor.placeOf, columns.actor.values.length),
    event: chosen(query.event, columns.event.placeOf, columns.event.values.length),
    question: chosen(query.question, columns.question.placeOf, columns.question.values.length),
    act: chosenWords(query.act, acts),
    form: chosenWords(query.form, forms),
    stance: chosenWords(query.stance, stances),
    sourceState: sourceStates(dataset, columns, query),
    window: query.during && windowOf(query.during),
  };
}

function chosen(values: readonly string[], placeOf: ReadonlyMap<string, number>, count: number): Chosen {
  if (values.length === 0) return undefined;
  const flags = new Uint8Array(count);
  for (const value of values) {
    const place = placeOf.get(value);
    if (place !== undefined) flags[place] = 1;
  }
  return flags;
}

function chosenWords(values: readonly string[], words: readonly string[]): Chosen {
  return values.length === 0 ? undefined : Uint8Array.from(words, (word) => (values.includes(word) ? 1 : 0));
}

function sourceStates(dataset: Dataset, columns: Columns, query: Query): Uint8Array {
  const end = query.asof === undefined ? undefined : endOf(query.asof);
  const without = new Set(query.without);
  return Uint8Array.from(columns.sources, (source) => {
    if (without.has(source)) return no;
    if (end === undefined) return yes;
    const publicity = publicityBy(dataset, source, end);
    return publicity === "public" ? yes : publicity === "possibly" ? maybe : no;
  });
}

/** A date as the stretch of time it names, from its first possible second to its last. */
function windowOf(during: EdtfText) {
  const read = parseEdtf(during);
  const { earliestStart, latestEnd }: Bounds = read.ok ? read.edtf.bounds : unknownBounds;
  return { start: earliestStart ?? -Infinity, end: latestEnd ?? Infinity };
}

/** Whether a time has an instant in the window: surely, perhaps or not. */
export function within(times: TimeColumns, at: number, { start, end }: { start: number; end: number }): 0 | 1 | 2 {
  if (times.earliestStart[at]! > end || times.latestEnd[at]! < start) return no;
  return times.latestStart[at]! <= end && times.earliestEnd[at]! >= start ? yes : maybe;
}
