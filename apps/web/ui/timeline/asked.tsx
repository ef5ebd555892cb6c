import type { Dataset } from "@on-record/core";
import { emptyQuery, toPairs, toSearch } from "@on-record/core/query";
import type { Query } from "@on-record/core/query";
import { fieldWord, less, valueWord } from "./field-words";

type Props = { dataset: Dataset; query: Query; ask: (query: Query) => void };

/** What narrows the list, in words; each can be dropped, and all of them together. */
export function Asked({ dataset, query, ask }: Props) {
  const asked = toPairs(query).filter(([field]) => field !== "clock" && field !== "lane");
  if (asked.length === 0) return null;
  return (
    <>
      <p className="on-paper">
        Narrowed to {asked.map(([field, value]) => `${fieldWord(field)} ${valueWord(dataset, field, value)}`).join(", ")}: ?
        {toSearch(query)}
      </p>
      <ul className="asked" aria-label="What narrows the list">
        {asked.map(([field, value]) => (
          <li key={field === "text" ? field : `${field} ${value}`}>
            <button type="button" onClick={() => ask(less(query, field, value))}>
              <span className="unseen">Drop </span>
              <span className="field">{fieldWord(field)}</span> <b>{valueWord(dataset, field, value)}</b> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {asked.length > 1 ? (
          <li>
            <button type="button" onClick={() => ask({ ...emptyQuery, clock: query.clock, lane: query.lane })}>
              <span className="all">drop all</span>
            </button>
          </li>
        ) : null}
      </ul>
    </>
  );
}
