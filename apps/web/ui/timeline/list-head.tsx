import { emptyQuery, sameQuery, toSearch } from "@on-record/core/query";
import type { Query, Timeline } from "@on-record/core/query";

type Props = { view: Timeline; ask?: (query: Query) => void };

const order = {
  happened: "by when it happened, earliest possible day first",
  said: "by when it was said, earliest possible day first",
  published: "by when it was published, earliest possible day first",
} as const;

/** What the list is: how many rows, in which order, and the query in its canonical form. */
export function ListHead({ view, ask }: Props) {
  const { rows, total, query, clock } = view;
  const asked = toSearch(query);
  const narrowed = !sameQuery(query, { ...emptyQuery, clock: query.clock, lane: query.lane });
  return (
    <header className="list-head">
      <h2>{narrowed ? `${rows.length} of ${total} lines` : `${total} lines`}</h2>
      <p className="label">{query.text ? "best match first" : `${order[clock]}. This order is not a chronology.`}</p>
      {asked ? (
        <p className="label">
          <code>?{asked}</code>{" "}
          {narrowed && ask ? (
            <button type="button" className="underlined" onClick={() => ask({ ...emptyQuery, clock: query.clock, lane: query.lane })}>
              clear
            </button>
          ) : null}
        </p>
      ) : null}
    </header>
  );
}
