import type { Dataset, RowTime, When } from "@on-record/core/query";
import { Places } from "./places.js";

/** Times, and of each the places of the records that it rests on. */
export type KeptTimes = { readonly times: readonly Omit<RowTime, "whens">[]; readonly whens: readonly (readonly WhenOf[])[] };
type WhenOf = readonly [list: "sources" | "events" | "statements" | "claims", place: number];

/** Keeps times of a dataset, each under its place. */
export function keepTimes(dataset: Dataset): { readonly of: (time: RowTime) => number; readonly kept: () => KeptTimes } {
  const places = new Places<Omit<RowTime, "whens"> & { readonly whens: readonly WhenOf[] }>();
  const whens = new Map<When, WhenOf>([
    ...dataset.sources.map(({ published }, at) => [published, ["sources", at]] as const),
    ...dataset.events.map(({ happened }, at) => [happened, ["events", at]] as const),
    ...dataset.statements.map(({ said }, at) => [said, ["statements", at]] as const),
    ...dataset.claims.flatMap(({ holds }, at) => (holds ? [[holds, ["claims", at]] as const] : [])),
  ]);
  return {
    of: (time) => places.of({ ...time, whens: time.whens.map((when) => whens.get(when)!) }),
    kept: () => ({
      times: places.all.map(({ whens: _, ...told }) => told),
      whens: places.all.map((time) => time.whens),
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
