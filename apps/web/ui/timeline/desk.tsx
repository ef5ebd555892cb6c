"use client";

import { type ReactNode, useEffect } from "react";
import { emptyQuery, facets, timeline } from "@on-record/core/query";
import type { FacetField } from "@on-record/core/query";
import { useQuery } from "../../lib/use-query";
import { useRecord } from "../../lib/use-record";
import { Drawing } from "../drawing/drawing";
import { AsOf } from "./as-of";
import { Controls } from "./controls";
import { Emptied } from "./emptied";
import { FacetList } from "./facet-list";
import { ListHead } from "./list-head";
import { QueryProblems } from "./query-problems";
import { RowList } from "./row-list";
import { useWalk } from "./use-walk";

const nothing = () => undefined;

/**
 * The timeline that answers. Until the record has come, and where it cannot come, `children` stand: the same timeline
 * as it was built, without a query.
 */
export function Desk({ children }: { children: ReactNode }) {
  const loading = useRecord();
  const dataset = loading.state === "here" ? loading.dataset : undefined;
  const { query, problems, ask } = useQuery(dataset);
  const { chosen, choose } = useWalk(dataset !== undefined);
  useEffect(() => {
    if (loading.state !== "waiting") document.documentElement.dataset.query = "shown";
  }, [loading.state]);
  if (!dataset) {
    return (
      <>
        {loading.state === "failed" ? (
          <p className="problems">The record could not be fetched, so filters, search and as-of do not work. This is the whole list.</p>
        ) : null}
        <Controls query={emptyQuery} found={0} ask={nothing} waiting />
        {children}
      </>
    );
  }
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
