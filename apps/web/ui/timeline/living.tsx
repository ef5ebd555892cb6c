"use client";

import type { Dataset } from "@on-record/core";
import { facets, timeline } from "@on-record/core/query";
import type { FacetField } from "@on-record/core/query";
import { useQuery } from "../../lib/use-query";
import { Drawing } from "../drawing/drawing";
import { AsOf } from "./as-of";
import { Controls } from "./controls";
import { Emptied } from "./emptied";
import { FacetList } from "./facet-list";
import { ListHead } from "./list-head";
import { QueryProblems } from "./query-problems";
import { RowList } from "./row-list";
import { useWalk } from "./use-walk";

/** The timeline of the query in the address, with what changes it. */
export function Living({ dataset }: { dataset: Dataset }) {
  const { query, problems, ask } = useQuery(dataset);
  const { chosen, choose } = useWalk();
  const view = timeline(dataset, query);
  const toggle = (field: FacetField, value: string) => {
    const chosenValues: readonly string[] = query[field];
    const next = chosenValues.includes(value) ? chosenValues.filter((other) => other !== value) : [...chosenValues, value];
    ask({ ...query, [field]: next });
  };
  return (
    <>
      <Controls query={query} ask={ask} found={view.rows.length} />
      <Drawing dataset={dataset} view={view} chosen={chosen} choose={choose} />
      <AsOf dataset={dataset} query={query} view={view} ask={ask} />
      <QueryProblems problems={problems} />
      <div className="desk">
        <FacetList dataset={dataset} facets={facets(dataset, query)} onToggle={toggle} />
        <section className="list" aria-label="Timeline">
          <ListHead view={view} ask={ask} />
          {view.emptied ? (
            <Emptied dataset={dataset} emptied={view.emptied} ask={ask} />
          ) : (
            <RowList dataset={dataset} rows={view.rows} text={query.text} chosen={chosen} />
          )}
        </section>
      </div>
    </>
  );
}
