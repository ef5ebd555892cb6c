import { Fragment, memo, type ReactNode } from "react";
import type { Dataset } from "@on-record/core";
import type { Mark, RivalDays, Row, TimelineRow } from "@on-record/core/query";
import { ClaimRow } from "../claim-row";

export type RowListProps = {
  dataset: Dataset;
  rows: readonly TimelineRow[];
  text?: string | undefined;
  /** How many rows the text is of, where those below still show another. */
  upTo?: { count: number; below: string | undefined } | undefined;
  chosen?: string | undefined;
  /** What sources date differently of a row, where the list tells it. */
  daysOf?: (row: Row) => RivalDays | undefined;
  /** What can be done with the row that is chosen. */
  tools?: ReactNode;
};

/** The timeline as a document: the rows in order, and between two of them what is known of their order. */
export const RowList = memo(function RowList({ dataset, rows, text, upTo, chosen, daysOf, tools }: RowListProps) {
  return (
    <ol className="rows">
      {rows.map(({ id, row, when, publicity, during, mark }, at) => (
        <Fragment key={id}>
          <Order mark={mark} />
          <ClaimRow
            dataset={dataset}
            row={row}
            when={when}
            possibly={publicity === "possibly"}
            maybeDuring={during === "maybe"}
            text={upTo && at >= upTo.count ? upTo.below : text}
            days={daysOf?.(row)}
            chosen={id === chosen}
            tools={id === chosen ? tools : undefined}
            continues={mark === "same-statement" && id !== chosen}
          />
        </Fragment>
      ))}
    </ol>
  );
});

const words = {
  first: undefined,
  "same-statement": undefined,
  "same-time": undefined,
  "maybe-same": "Maybe the same statement as the one above; no text settles it.",
  later: "↓ Later than the line above.",
  earlier: "↑ Earlier than the line above.",
  "not-known": "⇅ Which came first is not settled.",
} as const satisfies Record<Mark, string | undefined>;

function Order({ mark }: { mark: Mark }) {
  return words[mark] ? <li className={`order ${mark}`}>{words[mark]}</li> : null;
}
