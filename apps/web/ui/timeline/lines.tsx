"use client";

import { memo, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { atOnce } from "./at-once";
import { RowList, type RowListProps } from "./row-list";

/** How many lines stand below the chosen one, so that one can walk on. */
const ahead = 50;

/** How many lines of those found are in sight, at most, where one types what to look for. */
const inSight = 20;

/** `whole`: all lines are to stand, not yet those in sight alone. */
type Props = RowListProps & { whole?: boolean };

/** The lines that were found, of very many the first, with a way to more. On paper all of them stand. */
export const Lines = memo(function Lines({ rows, chosen, whole = true, ...rest }: Props) {
  const [most, setMost] = useState(atOnce);
  useEffect(() => {
    const all = () => flushSync(() => setMost(Infinity));
    addEventListener("beforeprint", all);
    return () => removeEventListener("beforeprint", all);
  }, []);
  const place = chosen === undefined ? -1 : rows.findIndex(({ id }) => id === chosen);
  const shown = !whole ? inSight : place + ahead < most ? most : place + 1 + ahead;
  const left = rows.length - shown;
  return (
    <>
      <RowList {...rest} rows={left > 0 ? rows.slice(0, shown) : rows} chosen={chosen} />
      {left > 0 && whole ? (
        <p className="lines-more">
          The first {shown} of {rows.length} lines.{" "}
          <button type="button" className="underlined" onClick={() => setMost(shown + atOnce)}>
            Show {Math.min(left, atOnce)} more
          </button>
          {left > atOnce ? (
            <>
              {" "}
              <button type="button" className="underlined" onClick={() => setMost(Infinity)}>
                Show all
              </button>
            </>
          ) : null}
        </p>
      ) : null}
    </>
  );
});
