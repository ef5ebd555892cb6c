import { dispute, emptyQuery, longWhen, rowsOf, statementLabel } from "@on-record/core/query";
import type { Addressed, Dataset, Row } from "@on-record/core/query";
import { ClaimRow } from "../claim-row";
import { Columns } from "../dispute/columns";

/** What a frame can show alone. */
type Shown = Extract<Addressed, { kind: "claim" | "statement" | "question" }>;

/** The same, if a frame can show it. */
export const framed = (found: Addressed | undefined): Shown | undefined =>
  found && (found.kind === "claim" || found.kind === "statement" || found.kind === "question") ? found : undefined;

/** One claim, statement or dispute, as its page has it, without what leads away from it. */
export function One({ dataset, shown }: { dataset: Dataset; shown: Shown }) {
  switch (shown.kind) {
    case "claim":
      return (
        <>
          <header>
            <p className="label">Claim, in our words</p>
            <h1>{shown.record.text}</h1>
          </header>
          <Rows dataset={dataset} rows={rowsOf(dataset).filter(({ claim }) => claim === shown.record.id)} withClaim={false} />
        </>
      );
    case "statement":
      return (
        <>
          <header>
            <p className="label">Said {longWhen(shown.record.said.bounds)}</p>
            <h1>{statementLabel(dataset, shown.record.id)}</h1>
          </header>
          <Rows dataset={dataset} rows={rowsOf(dataset).filter(({ statement }) => statement === shown.record.id)} withClaim />
        </>
      );
    case "question":
      return (
        <>
          <header>
            <h1>{shown.record.text}</h1>
          </header>
          <Columns dataset={dataset} view={dispute(dataset, shown.record.id, emptyQuery)!} />
        </>
      );
  }
}

function Rows({ dataset, rows, withClaim }: { dataset: Dataset; rows: readonly Row[]; withClaim: boolean }) {
  return (
    <ol className="rows">
      {rows.map((row) => (
        <ClaimRow key={row.id} dataset={dataset} row={row} withClaim={withClaim} />
      ))}
    </ol>
  );
}
