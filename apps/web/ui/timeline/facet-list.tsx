import type { ReactNode } from "react";
import type { Dataset } from "@on-record/core";
import type { FacetField, Facets, FacetValue } from "@on-record/core/query";
import { facetOf, facetOrder } from "../../lib/facet-names";

/** How many values of a field stand open; the rest is behind a fold. */
const open = 8;

type Props = {
  dataset: Dataset;
  facets: Facets;
  /** Left out where script does not run: a value then leads to its page. */
  onToggle?: (field: FacetField, value: string) => void;
};

/** What the rows can be narrowed by, with the number of rows each would leave. */
export function FacetList({ dataset, facets, onToggle }: Props) {
  return (
    <aside className="facets" aria-label="Narrow the list">
      <label className="narrow-switch">
        <input type="checkbox" /> Narrow the list
      </label>
      {facetOrder.map((field) => {
        const values = facets[field];
        if (values.length === 0) return null;
        const draw = (value: FacetValue) => <Value key={value.value} dataset={dataset} field={field} value={value} onToggle={onToggle} />;
        const shown = values.filter((value, index) => index < open || value.chosen);
        const folded = values.filter((value, index) => index >= open && !value.chosen);
        return (
          <section key={field}>
            <h2>{facetOf(field).title}</h2>
            <ul>{shown.map(draw)}</ul>
            {folded.length > 0 ? (
              <details>
                <summary className="more">{folded.length} more</summary>
                <ul>{folded.map(draw)}</ul>
              </details>
            ) : null}
          </section>
        );
      })}
    </aside>
  );
}

type ValueProps = { dataset: Dataset; field: FacetField; value: FacetValue; onToggle: Props["onToggle"] };

function Value({ dataset, field, value: { value, count, chosen }, onToggle }: ValueProps) {
  const name: ReactNode = facetOf(field).name(dataset, value);
  const page = facetOf(field).page?.(value);
  const id = `facet-${field}-${value}`;
  if (!onToggle) {
    return (
      <li className="facet">
        <span />
        {page ? <a href={page}>{name}</a> : <span>{name}</span>}
        <span className="count">{count}</span>
      </li>
    );
  }
  return (
    <li className={count === 0 ? "facet none" : "facet"}>
      <input type="checkbox" id={id} checked={chosen} onChange={() => onToggle(field, value)} />
      <label htmlFor={id}>{name}</label>
      <span className="count">{count}</span>
    </li>
  );
}
