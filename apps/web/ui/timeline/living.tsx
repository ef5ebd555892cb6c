"use client";

import { lazy, Suspense, useCallback, useMemo, useRef } from "react";
import type { Dataset } from "@on-record/core";
import { daysById, daysOfRow, facets, timeline } from "@on-record/core/query";
import type { FacetField, Row } from "@on-record/core/query";
import { useWrongSpan } from "../../lib/use-place";
import { useQuery } from "../../lib/use-query";
import { useSetting } from "../../lib/use-setting";
import { set } from "../../lib/viewer";
import { Drawing } from "../drawing/drawing";
import { AsOf } from "./as-of";
import { Asked } from "./asked";
import { Controls } from "./controls";
import { Emptied } from "./emptied";
import { FacetList } from "./facet-list";
import { KeyHelp } from "./key-help";
import { Lines } from "./lines";
import { ListHead } from "./list-head";
import { QueryProblems } from "./query-problems";
import { useWalk } from "./use-walk";

/** It knows how to cite anything, which few ask for: it comes when a row is chosen. */
const CiteRow = lazy(async () => ({ default: (await import("../take/cite-row")).CiteRow }));

/** The timeline of the query in the address, with what changes it. */
export function Living({ dataset }: { dataset: Dataset }) {
  const { query, problems, ask } = useQuery(dataset);
  const view = useMemo(() => timeline(dataset, query), [dataset, query]);
  const apart = useMemo(() => daysById(dataset, query), [dataset, query]);
  const daysOf = useCallback((row: Row) => daysOfRow(dataset, row, query.clock, apart), [dataset, query.clock, apart]);
  const ids = useMemo(() => view.rows.map(({ id }) => id), [view]);
  const help = useRef<HTMLDialogElement>(null);
  const { chosen, choose } = useWalk(ids, help);
  const wrongSpan = useWrongSpan();
  const density = useSetting("density", "comfortable");
  const tools = useMemo(() => {
    const row = view.rows.find(({ id }) => id === chosen)?.row;
    return (
      row && (
        <Suspense fallback={<p className="cite-row" />}>
          <CiteRow key={row.id} dataset={dataset} row={row} />
        </Suspense>
      )
    );
  }, [dataset, view, chosen]);
  const toggle = (field: FacetField, value: string) => {
    const chosenValues: readonly string[] = query[field];
    const next = chosenValues.includes(value) ? chosenValues.filter((other) => other !== value) : [...chosenValues, value];
    ask({ ...query, [field]: next });
  };
  return (
    <>
      <Controls query={query} ask={ask} found={view.rows.length} onHelp={() => help.current?.showModal()} />
      <KeyHelp dialog={help} />
      <Drawing dataset={dataset} view={view} apart={apart} chosen={chosen} choose={choose} />
      <AsOf dataset={dataset} query={query} view={view} ask={ask} />
      <QueryProblems problems={problems} span={wrongSpan} />
      <div className="desk">
        <FacetList dataset={dataset} facets={facets(dataset, query)} onToggle={toggle} />
        <section className="list" aria-label="Timeline">
          <ListHead view={view} density={density} setDensity={(next) => set("density", next)} />
          <Asked dataset={dataset} query={query} ask={ask} />
          {view.emptied ? (
            <Emptied dataset={dataset} emptied={view.emptied} ask={ask} />
          ) : (
            <Lines dataset={dataset} rows={view.rows} text={query.text} chosen={chosen} daysOf={daysOf} tools={tools} />
          )}
        </section>
      </div>
    </>
  );
}
