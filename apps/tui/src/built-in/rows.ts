import type { Dataset, Row, RowTime, When } from "@on-record/core/query";
import { Places } from "./places.js";

/**
 * Rows in columns, lists and times by their places among those of all rows, which share most of them. An engine that begins
 * reads columns faster than as many objects. What a row has not is null.
 */
export type KeptRows = {
  readonly ids: readonly string[];
  readonly claims: readonly Row["claim"][];
  readonly stances: readonly Row["stance"][];
  readonly statements: readonly (Row["statement"] | null)[];
  readonly sources: readonly (Row["source"] | null)[];
  readonly ascribed: readonly (Row["ascribed"] | null)[];
  readonly lists: readonly unknown[];
  readonly listsOf: Readonly<Record<ListField, readonly number[]>>;
  readonly times: readonly Omit<RowTime, "whens">[];
  /** Of each time: the records that it rests on. */
  readonly whens: readonly (readonly WhenOf[])[];
  readonly timesOf: Readonly<Record<keyof Row["times"], readonly number[]>>;
};

type ListField = "speakers" | "reports" | "sources" | "forms" | "acts" | "zones" | "events" | "questions" | "positions";

/** A time with the places of the records that it rests on. */
type KeptTime = Omit<RowTime, "whens"> & { readonly whens: readonly WhenOf[] };
type WhenOf = readonly [list: "sources" | "events" | "statements" | "claims", place: number];

/** All rows of a dataset, as JSON. */
export function keepRows(rows: readonly Row[], dataset: Dataset): KeptRows {
  const [lists, times] = [new Places<unknown>(), new Places<KeptTime>()];
  const whens = new Map<When, WhenOf>([
    ...dataset.sources.map(({ published }, at) => [published, ["sources", at]] as const),
    ...dataset.events.map(({ happened }, at) => [happened, ["events", at]] as const),
    ...dataset.statements.map(({ said }, at) => [said, ["statements", at]] as const),
    ...dataset.claims.flatMap(({ holds }, at) => (holds ? [[holds, ["claims", at]] as const] : [])),
  ]);
  const timeKept = (time: RowTime): KeptTime => ({ ...time, whens: time.whens.map((when) => whens.get(when)!) });
  const listsOf = (field: ListField) => rows.map((row) => lists.of(row[field]));
  const timesOf = (clock: keyof Row["times"]) => rows.map((row) => times.of(timeKept(row.times[clock])));
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
    times: times.all.map(({ whens: _, ...told }) => told),
    whens: times.all.map((time) => time.whens),
  };
}

/** The rows that were kept of a dataset. */
export function readRows(kept: KeptRows, dataset: Dataset): readonly Row[] {
  const { ids, claims, stances, statements, sources, ascribed, lists, listsOf, timesOf } = kept;
  const times = timesOn(kept, dataset);
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

/**
 * The times of rows. The records that one rests on are looked up when somebody asks for them: they are most of what a record has
 * of dates. One property for all of them, so that the times are alike for the engine too.
 */
function timesOn({ times: told, whens }: KeptRows, dataset: Dataset): readonly RowTime[] {
  const times = told as readonly RowTime[];
  let places: ReadonlyMap<RowTime, number> | undefined;
  const rests: PropertyDescriptor = {
    get(this: RowTime) {
      places ??= new Map(times.map((time, at) => [time, at]));
      const value = whens[places.get(this)!]!.map((when) => whenOf(when, dataset));
      Object.defineProperty(this, "whens", { value, enumerable: true });
      return value;
    },
    enumerable: true,
    configurable: true,
  };
  for (const time of times) Object.defineProperty(time, "whens", rests);
  return times;
}

function whenOf([list, at]: WhenOf, dataset: Dataset): When {
  if (list === "events") return dataset.events[at]!.happened;
  if (list === "statements") return dataset.statements[at]!.said;
  return list === "sources" ? dataset.sources[at]!.published : dataset.claims[at]!.holds!;
}
