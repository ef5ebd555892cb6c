import { memo, type ReactNode } from "react";
import type { Dataset } from "@on-record/core";
import type { Mark, RivalDays, Row, TimelineRow } from "@on-record/core/query";
import { ClaimRow, type ClaimRowProps } from "../claim-row";

export type RowListProps = {
  dataset: Dataset;
  rows: readonly TimelineRow[];
  text?: string | undefined;
  chosen?: string | undefined;
  /** What sources date differently of a row, where the list tells it. */
  daysOf?: ((row: Row) => RivalDays | undefined) | undefined;
  /** What can be done with the row that is chosen. */
  tools?: ReactNode;
};

/** The timeline as a document: the rows in order, and between two of them what is known of their order. */
export function RowList(props: RowListProps) {
  return (
    <ol className="rows">
      <RowLines {...props} />
    </ol>
  );
}

/** Rows that follow each other in a list. `near`: they are its first. */
export const RowLines = memo(function RowLines({ dataset, rows, text, chosen, daysOf, tools, near }: RowListProps & { near?: boolean }) {
  return rows.map(({ id, row, when, publicity, during, mark }) => (
    <Line
      key={id}
      dataset={dataset}
      row={row}
      when={when}
      possibly={publicity === "possibly"}
      maybeDuring={during === "maybe"}
      mark={mark}
      text={text}
      daysOf={daysOf}
      chosen={id === chosen}
      near={near}
      tools={id === chosen ? tools : undefined}
    />
  ));
});

type LineProps = Omit<ClaimRowProps, "days" | "continues" | "marked"> & Pick<RowListProps, "daysOf"> & { mark: Mark };

/** A row and how it stands to the one above: looked at again only where something of it is new, since a letter brings hundreds of them. */
const Line = memo(function Line({ mark, daysOf, ...row }: LineProps) {
  const order = words[mark];
  return (
    <>
      {order ? <li className={`order ${mark}`}>{order}</li> : null}
      <ClaimRow {...row} days={daysOf?.(row.row)} continues={mark === "same-statement" && !row.chosen} marked={order !== undefined} />
    </>
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
