"use client";

import { type ReactNode, useEffect, useMemo } from "react";
import { coverage, emptyQuery, without } from "@on-record/core/query";
import type { Dataset, Query, ReadQuery, SourceId } from "@on-record/core/query";
import { lossesOf } from "../../lib/source-loss";
import { type Move, useQuery } from "../../lib/use-query";
import { useRecord } from "../../lib/use-record";
import { QueryProblems } from "../timeline/query-problems";
import { Falls } from "./falls";
import { Matrix } from "./matrix";
import { Narrowed } from "./narrowed";
import { Rank } from "./rank";

/** The matrix that answers: a source can be pulled out. Until the record has come, `children` stand: the matrix as it was built. */
export function Board({ children }: { children: ReactNode }) {
  const loading = useRecord();
  const dataset = loading.state === "here" ? loading.dataset : undefined;
  const asked = useQuery(dataset);
  useEffect(() => {
    if (loading.state !== "waiting") document.documentElement.dataset.query = "shown";
  }, [loading.state]);
  if (dataset) return <Answer dataset={dataset} {...asked} />;
  return (
    <>
      {loading.state === "failed" ? <p className="problems">The record could not be fetched, so no source can be pulled out.</p> : null}
      {children}
    </>
  );
}

type AnswerProps = ReadQuery & { dataset: Dataset; ask: (query: Query, move?: Move) => void };

function Answer({ dataset, query, problems, ask }: AnswerProps) {
  const whole = useMemo(() => coverage(dataset, { ...query, without: [] }), [dataset, query]);
  const losses = useMemo(() => lossesOf(dataset, coverage(dataset, emptyQuery)), [dataset]);
  const lost = useMemo(() => without(dataset, query.without), [dataset, query.without]);
  const left = useMemo(() => coverage(dataset, query), [dataset, query]);
  const pull = (source: SourceId) => {
    const rest = query.without.filter((other) => other !== source);
    ask({ ...query, without: rest.length < query.without.length ? rest : [...rest, source] });
  };
  // The rows stay where they are, so that one sees what changes in them.
  const rows = whole.rows.flatMap(({ question }) => left.rows.find((row) => row.question.id === question.id) ?? []);
  return (
    <>
      <QueryProblems problems={problems} />
      <Narrowed query={query} onClear={() => ask(emptyQuery)} empty={rows.length === 0} />
      <div className="board">
        <Matrix dataset={dataset} view={{ ...left, rows }} losses={losses} onPull={pull} />
        <aside className="loss" aria-label="What rests on one source">
          <p className="unseen" role="status">
            {lost.sources.length > 0 ? `Without ${lost.sources.join(" and ")}, ${lost.claims.length} claims fall.` : ""}
          </p>
          {lost.sources.length > 0 ? (
            <Falls dataset={dataset} lost={lost} onPull={pull} />
          ) : (
            <Rank dataset={dataset} losses={losses} onPull={pull} />
          )}
        </aside>
      </div>
    </>
  );
}
