import type { Dataset, Row } from "@on-record/core/query";
import { Places } from "./places.js";
import { keepTimes, type KeptTimes, readTimes } from "./row-times.js";

/**
 * Rows in columns, lists and times by their places among those of all rows, which share most of them. An engine that begins
 * reads columns faster than as many objects. What a row has not is null.
 */
export type KeptRows = KeptTimes & {
  readonly ids: readonly string[];
  readonly claims: readonly Row["claim"][];
  readonly stances: readonly Row["stance"][];
  readonly statements: readonly (Row["statement"] | null)[];
  readonly sources: readonly (Row["source"] | null)[];
  readonly ascribed: readonly (Row["ascribed"] | null)[];
  readonly lists: readonly unknown[];
  readonly listsOf: Readonly<Record<ListField, readonly number[]>>;
  readonly timesOf: Readonly<Record<keyof Row["times"], readonly number[]>>;
};

type ListField = "speakers" | "reports" | "sources" | "forms" | "acts" | "zones" | "events" | "questions" | "positions";

/** All rows of a dataset, as JSON. */
export function keepRows(rows: readonly Row[], dataset: Dataset): KeptRows {
  const lists = new Places<unknown>();
  const times = keepTimes(dataset);
  const listsOf = (field: ListField) => rows.map((row) => lists.of(row[field]));
  const timesOf = (clock: keyof Row["times"]) => rows.map((row) => times.of(row.times[clock]));
  return {
    ids: rows.map(({ id }) => id),
    claims: rows.map(({ claim }) => claim),
    stances: rows.map(({ stance }) => stance),
    statements: rows.map(({ statement }) => statement ?? null),
    sources: rows.map(({ source }) => source ?? null),
    ascribed: rows.map(({ ascribed }) => ascribed ?? null),
    listsOf: {
      speakers: listsOf("speakers"),
      reports: listsOf("reports"),
      sources: listsOf("sources"),
      forms: listsOf("forms"),
      acts: listsOf("acts"),
      zones: listsOf("zones"),
      events: listsOf("events"),
      questions: listsOf("questions"),
      positions: listsOf("positions"),
    },
    lists: lists.all,
    timesOf: { happened: timesOf("happened"), said: timesOf("said"), published: timesOf("published") },
    ...times.kept(),
  };
}

/** The rows that were kept of a dataset. */
export function readRows(kept: KeptRows, dataset: Dataset): readonly Row[] {
  const { ids, claims, stances, statements, sources, ascribed, lists, listsOf, timesOf } = kept;
  const times = readTimes(kept, dataset);
  return ids.map((id, at) => {
    const row: { -readonly [Field in keyof Row]: Row[Field] } = {
      id,
      claim: claims[at]!,
      stance: stances[at]!,
      speakers: lists[listsOf.speakers[at]!] as Row["speakers"],
      reports: lists[listsOf.reports[at]!] as Row["reports"],
      sources: lists[listsOf.sources[at]!] as Row["sources"],
      forms: lists[listsOf.forms[at]!] as Row["forms"],
      acts: lists[listsOf.acts[at]!] as Row["acts"],
      zones: lists[listsOf.zones[at]!] as Row["zones"],
      events: lists[listsOf.events[at]!] as Row["events"],
      questions: lists[listsOf.questions[at]!] as Row["questions"],
      positions: lists[listsOf.positions[at]!] as Row["positions"],
      times: { happened: times[timesOf.happened[at]!]!, said: times[timesOf.said[at]!]!, published: times[timesOf.published[at]!]! },
    };
    // Not by `...`: objects of many shapes are what takes long.
    if (statements[at]) row.statement = statements[at];
    if (sources[at]) row.source = sources[at];
    if (ascribed[at]) row.ascribed = ascribed[at];
    return row;
  });
}
