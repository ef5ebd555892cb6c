import type { Dataset } from "@on-record/core/query";

/** What of core's columns is prepared: the source of each report. To make it takes all reports, which many commands do not read. */
export type Columns = {
  readonly facets: { readonly source: SourceFacet };
  readonly reports: readonly string[];
};
type SourceFacet = {
  readonly values: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly lists: { readonly first: Int32Array; readonly values: Int32Array };
  readonly ofReports: boolean;
};

export const keepColumns = ({ facets }: Columns): readonly number[] => [...facets.source.lists.values];

export function readColumns(sourceOf: readonly number[], dataset: Dataset, make: (dataset: Dataset) => Columns): Columns {
  const columns = make(dataset);
  const values = dataset.sources.map(({ id }) => id);
  const source: SourceFacet = {
    values,
    placeOf: new Map(values.map((value, place) => [value, place])),
    lists: { first: Int32Array.from({ length: sourceOf.length + 1 }, (_, at) => at), values: Int32Array.from(sourceOf) },
    ofReports: true,
  };
  Object.defineProperty(columns.facets, "source", { value: source, enumerable: true });
  return columns;
}
