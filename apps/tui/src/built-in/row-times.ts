import type { Dataset, RowTime, When } from "@on-record/core/query";
import { Places } from "./places.js";

/** Times, and of each the places of the records that it rests on: these as JSON of their own, since few questions ask for them. */
export type KeptTimes = { readonly times: readonly Omit<RowTime, "whens">[]; readonly whens: string };
const lists = ["sources", "events", "statements", "claims"] as const;
const nth = (list: (typeof lists)[number]): number => lists.indexOf(list);
/** The place of a list among those, and of the record in it. */
type WhenOf = readonly [list: number, place: number];

/** Keeps times of a dataset, each under its place. */
export function keepTimes(dataset: Dataset): { readonly of: (time: RowTime) => number; readonly kept: () => KeptTimes } {
  const places = new Places<Omit<RowTime, "whens"> & { readonly whens: readonly WhenOf[] }>();
  const whens = new Map<When, WhenOf>([
    ...dataset.sources.map(({ published }, at) => [published, [nth("sources"), at]] as const),
    ...dataset.events.map(({ happened }, at) => [happened, [nth("events"), at]] as const),
    ...dataset.statements.map(({ said }, at) => [said, [nth("statements"), at]] as const),
    ...dataset.claims.flatMap(({ holds }, at) => (holds ? [[holds, [nth("claims"), at]] as const] : [])),
  ]);
  return {
    of: (time) => places.of({ ...time, whens: time.whens.map((when) => whens.get(when)!) }),
    kept: () => ({
      times: places.all.map(({ whens: _, ...told }) => told),
      whens: JSON.stringify(places.all.map((time) => time.whens)),
    }),
  };
}

/**
 * The times that were kept. The records that one rests on are looked up when somebody asks for them: they are most of what a
 * record has of dates. One property for all of them, so that the times are alike for the engine too.
 */
export function readTimes({ times: told, whens }: KeptTimes, dataset: Dataset): readonly RowTime[] {
  const times = told as readonly RowTime[];
  let places: ReadonlyMap<RowTime, number> | undefined;
  let all: readonly (readonly WhenOf[])[] | undefined;
  const rests: PropertyDescriptor = {
    get(this: RowTime) {
      places ??= new Map(times.map((time, at) => [time, at]));
      all ??= JSON.parse(whens) as readonly (readonly WhenOf[])[];
      const value = all[places.get(this)!]!.map((when) => whenOf(when, dataset));
      Object.defineProperty(this, "whens", { value, enumerable: true });
      return value;
    },
    enumerable: true,
    configurable: true,
  };
  for (const time of times) Object.defineProperty(time, "whens", rests);
  return times;
}

function whenOf([place, at]: WhenOf, dataset: Dataset): When {
  const list = lists[place];
  if (list === "events") return dataset.events[at]!.happened;
  if (list === "statements") return dataset.statements[at]!.said;
  return list === "sources" ? dataset.sources[at]!.published : dataset.claims[at]!.holds!;
}
