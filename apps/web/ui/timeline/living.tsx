"use client";

import { lazy, Suspense, useCallback, useMemo, useRef } from "react";
import type { Dataset } from "@on-record/core";
import { daysById, daysOfRow, emptyQuery } from "@on-record/core/query";
import type { Row } from "@on-record/core/query";
import { keptViews } from "../../lib/kept-views";
import { useWrongSpan } from "../../lib/use-place";
import { useQuery } from "../../lib/use-query";
import { useSetting } from "../../lib/use-setting";
import { set } from "../../lib/viewer";
import { Drawing } from "../drawing/drawing";
import { AsOf } from "./as-of";
import { Asked } from "./asked";
import { Controls } from "./controls";
import { Emptied } from "./emptied";
import { KeyHelp } from "./key-help";
import { Lines } from "./lines";
import { ListHead } from "./list-head";
import { Narrowing } from "./narrowing";
import { QueryProblems } from "./query-problems";
import { useLater } from "./use-later";
import { useWalk } from "./use-walk";

/** It knows how to cite anything, which few ask for: it comes when a row is chosen. */
const CiteRow = lazy(async () => ({ default: (await import("../take/cite-row")).CiteRow }));

/** The timeline of the query in the address, with what changes it. */
export function Living({ dataset }: { dataset: Dataset }) {
  const { query, problems, ask } = useQuery(dataset);
  const viewOf = useMemo(() => keptViews(dataset), [dataset]);
  const view = useMemo(() => viewOf(query), [viewOf, query]);
  const later = useLater(view);
  const below = useMemo(() => ({ rows: later.rows, text: later.query.text }), [later]);
  const { asof, without } = query;
  const apart = useMemo(() => daysById(dataset, asof === undefined ? { without } : { asof, without }), [dataset, asof, without]);
  const daysOf = useCallback((row: Row) => daysOfRow(dataset, row, query.clock, apart), [dataset, query.clock, apart]);
  const ids = useMemo(() => view.rows.map(({ id }) => id), [view]);
  const help = useRef<HTMLDialogElement>(null);
  const { chosen, choose } = useWalk(ids, help);
  const wrongSpan = useWrongSpan();
  // All words are sorted at the first question for any, which takes longer than a letter may.
  const onSearch = useCallback(() => void setTimeout(() => viewOf({ ...emptyQuery, text: "a" })), [viewOf]);
  const density = useSetting("density", "comfortable");
  const chosenRow = useMemo(() => view.rows.find(({ id }) => id === chosen)?.row, [view, chosen]);
  const tools = useMemo(
    () =>
      chosenRow && (
        <Suspense fallback={<p className="cite-row" />}>
          <CiteRow key={chosenRow.id} dataset={dataset} row={chosenRow} />
        </Suspense>
      ),
    [dataset, chosenRow],
  );
  return (
    <>
      <Controls query={query} ask={ask} found={view.rows.length} onSearch={onSearch} onHelp={() => help.current?.showModal()} />
      <KeyHelp dialog={help} />
      <Drawing dataset={dataset} view={later} apart={apart} chosen={chosen} choose={choose} />
      <AsOf dataset={dataset} view={later} ask={ask} />
      <QueryProblems problems={problems} span={wrongSpan} />
      <div className="desk">
        <Narrowing dataset={dataset} query={later.query} ask={ask} />
        <section className="list" aria-label="Timeline">
          <ListHead view={view} density={density} setDensity={(next) => set("density", next)} />
          <Asked dataset={dataset} query={query} ask={ask} />
          {view.emptied ? (
            <Emptied dataset={dataset} emptied={view.emptied} ask={ask} />
          ) : (
            <Lines dataset={dataset} rows={view.rows} below={below} text={query.text} chosen={chosen} daysOf={daysOf} tools={tools} />
          )}
        </section>
      </div>
    </>
  );
}
