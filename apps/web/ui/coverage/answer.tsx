"use client";

import { useMemo, useState } from "react";
import { coverage, emptyQuery, without } from "@on-record/core/query";
import type { Dataset, SourceId } from "@on-record/core/query";
import { lossesOf } from "../../lib/source-loss";
import { useQuery } from "../../lib/use-query";
import { QueryProblems } from "../timeline/query-problems";
import { Falls } from "./falls";
import { Matrix } from "./matrix";
import { MoreRows, rowsAtOnce } from "./more-rows";
import { Narrowed } from "./narrowed";
import { Rank } from "./rank";

/** The matrix of the query in the address, in which a source can be pulled out. */
export function Answer({ dataset }: { dataset: Dataset }) {
  const { query, problems, ask } = useQuery(dataset);
  const whole = useMemo(() => coverage(dataset, { ...query, without: [] }), [dataset, query]);
  const losses = useMemo(() => lossesOf(dataset, coverage(dataset, emptyQuery)), [dataset]);
  const lost = useMemo(() => without(dataset, query.without), [dataset, query.without]);
  const left = useMemo(() => coverage(dataset, query), [dataset, query]);
  const [shown, setShown] = useState(() => rowsAtOnce(whole));
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
        <div>
          <Matrix dataset={dataset} view={{ ...left, rows: rows.slice(0, shown) }} losses={losses} onPull={pull} />
          <MoreRows shown={shown} all={rows.length} onMore={() => setShown(shown + rowsAtOnce(left))} />
        </div>
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
