import { useEffect } from "react";
import { sameQuery, emptyQuery, timeline } from "@on-record/core/query";
import type { Dataset, Query, QueryProblem } from "@on-record/core/query";
import { counted } from "../../lib/counted";
import { QueryProblems } from "../timeline/query-problems";
import { Lines } from "../timeline/lines";

type Props = { dataset: Dataset; query: Query; problems: readonly QueryProblem[]; chosen: string | undefined };

/** The lines that a query finds, under the record's title. The chosen one is brought into sight. */
export function List({ dataset, query, problems, chosen }: Props) {
  const { rows, total } = timeline(dataset, query);
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(chosen)?.scrollIntoView({ block: "start" });
  }, [chosen]);
  return (
    <>
      <header>
        <h1>{dataset.record.title}</h1>
        <p className="label">{sameQuery(query, emptyQuery) ? counted(total, "line") : `${rows.length} of ${counted(total, "line")}`}</p>
      </header>
      <QueryProblems problems={problems} />
      <Lines dataset={dataset} rows={rows} text={query.text} chosen={chosen} />
    </>
  );
}
