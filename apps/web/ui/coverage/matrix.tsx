import { longWhen } from "@on-record/core/query";
import type { Coverage, CoverageColumn, CoverageRow, Dataset, SourceId } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import type { SourceLoss } from "../../lib/source-loss";
import { SourceTag } from "../source-tag";
import { CoverageCell } from "./cell";

/** From here on the columns get a scroll box of their own, with the questions held at its left. */
const many = 7;

type Props = {
  dataset: Dataset;
  view: Coverage;
  losses: readonly SourceLoss[];
  /** Pulls a source out or puts it back. Left out until the record has come. */
  onPull?: ((source: SourceId) => void) | undefined;
};

/** Sources across, questions down. On a narrow screen each question is a block of its own. */
export function Matrix({ dataset, view: { columns, rows }, losses, onPull }: Props) {
  return (
    <div className={columns.length >= many ? "matrix-box many" : "matrix-box"}>
      <table className="matrix" aria-label="Sources against questions">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Question</span>
            </th>
            {columns.map((column) => (
              <Head key={column.source.id} dataset={dataset} column={column} onPull={onPull} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.question.id} dataset={dataset} row={row} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Claims that rest on this source alone</th>
            {columns.map(({ source, pulled }) => {
              const loss = losses.find(({ id }) => id === source.id)!;
              return (
                <td key={source.id} className={pulled ? "out" : undefined}>
                  <b>{loss.claims}</b>
                  <span className="tiny">{positionsWords(loss.positions)}</span>
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const positionsWords = (count: number) => (count === 0 ? "no position" : count === 1 ? "and one position" : `and ${count} positions`);

function Head({
  dataset,
  column: { source, pulled, publicity },
  onPull,
}: {
  dataset: Dataset;
  column: CoverageColumn;
  onPull: Props["onPull"];
}) {
  return (
    <th scope="col" className={pulled ? "out" : undefined}>
      <SourceTag dataset={dataset} id={source.id} />
      <span className="tiny">
        {longWhen(source.published.bounds)}
        {publicity === "possibly" ? "; possibly public" : ""}
      </span>
      <button
        type="button"
        className="pull needs-script"
        aria-pressed={pulled}
        disabled={!onPull}
        onClick={onPull && (() => onPull(source.id))}
      >
        {pulled ? "put back" : "pull out"} <span className="unseen">{source.id}</span>
      </button>
    </th>
  );
}

function Line({
  dataset,
  row: { question, cells, speak, of },
  columns,
}: {
  dataset: Dataset;
  row: CoverageRow;
  columns: Coverage["columns"];
}) {
  return (
    <tr>
      <th scope="row">
        <a href={`/disputes/${question.id}`}>{question.text}</a>
        <span className="tiny">{speak === of ? `all ${of} speak` : `${speak} of ${of} speak`}</span>
      </th>
      {cells.map((cell, at) => (
        <CoverageCell key={cell.source} dataset={dataset} cell={cell} hue={hueOf(dataset, cell.source)} pulled={columns[at]!.pulled} />
      ))}
    </tr>
  );
}
