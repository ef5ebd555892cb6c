import { emptyQuery, sameQuery, toSearch } from "@on-record/core/query";
import type { Query } from "@on-record/core/query";

type Props = { query: Query; empty: boolean; onClear: () => void };

/** That the matrix answers a query, which, and the way back to the whole of it. Sources pulled out are told where they stand. */
export function Narrowed({ query, empty, onClear }: Props) {
  if (sameQuery(query, { ...emptyQuery, without: query.without })) return null;
  return (
    <p className="narrowed label">
      {empty ? <b>No question is left by this query. </b> : null}
      <code>?{toSearch(query)}</code>{" "}
      <button type="button" className="underlined" onClick={onClear}>
        clear
      </button>
    </p>
  );
}
