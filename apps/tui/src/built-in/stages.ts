import { asofStops, type Dataset, type Publicity, publications, type Query, type SourceId } from "@on-record/core/query";

/** What was public of each source: all that a day and the sources pulled out change in what is worked out from a record. */
export type Stage = { readonly publicityOf: (source: SourceId) => Publicity };

const signs: Readonly<Record<Publicity, string>> = { "not-yet": "-", possibly: "?", public: "+" };

/** The same under one key, a sign for each source: many days make one stage. */
export const stageKey = ({ sources }: Dataset, { publicityOf }: Stage): string => sources.map(({ id }) => signs[publicityOf(id)]).join("");

/** The part of a query that makes a stage. */
export type Staging = Pick<Query, "asof" | "without">;

/**
 * The stages of a record, and what a query asks for each: all that there is, nothing, and what was public by each day on which that
 * changed. To work out who stood where takes the longer for each of them the more reports there are: where days times reports are
 * more than `most`, the first two alone.
 */
export function stagingsOf(dataset: Dataset, most: number): ReadonlyMap<string, Staging> {
  const stops = asofStops(dataset);
  const told = stops.length * dataset.reports.length > most ? [] : stops;
  const keyOf = (of: ReadonlyMap<SourceId, Publicity>) => stageKey(dataset, { publicityOf: (source) => of.get(source) ?? "not-yet" });
  const asOf = (asof?: (typeof stops)[number]): [string, Staging] => {
    const known = new Map(publications(dataset, asof).map(({ source, publicity }) => [source, publicity]));
    return [keyOf(known), { ...(asof ? { asof } : {}), without: [] }];
  };
  const nothing: [string, Staging] = [keyOf(new Map()), { without: dataset.sources.map(({ id }) => id) }];
  return new Map([asOf(), nothing, ...told.map(asOf)]);
}
