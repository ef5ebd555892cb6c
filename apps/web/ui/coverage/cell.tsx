import { lookup } from "@on-record/core/query";
import type { Cell, Dataset } from "@on-record/core/query";
import { cellWords, lookOf } from "../../lib/cell-words";

type Props = { dataset: Dataset; cell: Cell; hue: string; pulled: boolean };

/** What one source has on one question: a line that shows it, the most direct of its words, and the same in our words. */
export function CoverageCell({ dataset, cell, hue, pulled }: Props) {
  const [first] = cell.printed;
  const source = lookup(dataset).sources.get(cell.source)!;
  return (
    <td className={`${lookOf(cell)} ${hue}${pulled ? " out" : ""}`}>
      <span className="of">{cell.source}</span>
      <span className="line" aria-hidden="true" />
      {first ? (
        <a className="quote" href={`/sources/${cell.source}#${first.report.id}`} lang={source.language} dir="auto">
          {first.report.evidence.exact}
        </a>
      ) : null}
      <span className="tiny">{cellWords(dataset, cell)}</span>
    </td>
  );
}
