import type { ReactNode } from "react";

/** A short list of what is known: a word in small type, then its value. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode] | undefined | false | "")[] }) {
  return (
    <dl className="facts-list">
      {rows.flatMap((row) =>
        row
          ? [
              <div key={row[0]}>
                <dt>{row[0]}</dt>
                <dd>{row[1]}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}
