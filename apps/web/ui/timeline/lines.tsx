"use client";

import { memo, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { atOnce } from "./at-once";
import { RowLines, type RowListProps } from "./row-list";

/** How many lines stand below the chosen one, so that one can walk on. */
const ahead = 50;

/** More lines than are in sight, on most screens, where the search is. */
const inSight = 8;

/**
 * `below`: what still stands below the lines in sight while these are new. Left out: it is as new as they are. Nothing of it is touched
 * for that moment, so a line that comes up from it stands in both places: hundreds of lines are dear even to one that only goes.
 */
type Props = RowListProps & { below?: Pick<RowListProps, "rows" | "text"> };

/** The lines that were found, of very many the first, with a way to more. On paper all of them stand. */
export const Lines = memo(function Lines({ rows, chosen, text, below, ...rest }: Props) {
  const [most, setMost] = useState(atOnce);
  useEffect(() => {
    const showAll = () => flushSync(() => setMost(Infinity));
    addEventListener("beforeprint", showAll);
    return () => removeEventListener("beforeprint", showAll);
  }, []);
  const all = below?.rows ?? rows;
  const place = chosen === undefined ? -1 : all.findIndex(({ id }) => id === chosen);
  const shown = place + ahead < most ? most : place + 1 + ahead;
  const left = all.length - shown;
  // Where few are found, what is below them would be in sight.
  const areMore = rows.length > inSight;
  const first = useMemo(() => rows.slice(0, inSight), [rows]);
  const after = useMemo(() => (areMore ? all.slice(inSight, shown) : []), [areMore, all, shown]);
  const isUp = first.some(({ id }) => id === chosen);
  return (
    <>
      <ol className="rows">
        <RowLines {...rest} rows={first} text={text} chosen={chosen} near />
        <RowLines {...rest} rows={after} text={below ? below.text : text} chosen={isUp ? undefined : chosen} />
      </ol>
      {left > 0 && areMore ? (
        <p className="lines-more">
          The first {shown} of {all.length} lines.{" "}
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
