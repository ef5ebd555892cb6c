import { type Dataset, lookup, type Row, rowsOf } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { originText } from "../evidence/origins.js";
import { reasonLines } from "../evidence/reasons.js";
import { reportLines } from "../evidence/report.js";
import { stanceWords, voiceWords } from "../evidence/voice.js";
import { blank, bold, dim, type Line, line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { indented, type Teller, titled, wide } from "./shown.js";

/** One voice: who, in which stance, and the words of every report. */
export function voiceLines(dataset: Dataset, row: Row, page: Page): Line[] {
  const { reports } = lookup(dataset);
  const { looks } = page;
  const printed = row.reports.map((id) => reports.get(id)!);
  return [
    ...hanging(
      [bold(looks.signs.stance[row.stance]), line(" ")[0]!],
      line(bold(stanceWords[row.stance]), `  ${voiceWords(dataset, row)}`),
      wide(page),
    ),
    ...indented([[dim(`${originText(dataset, printed)} ${looks.signs.dot} ${row.id}`)]]),
    ...indented(printed.flatMap((report) => reportLines(dataset, report, { width: wide(page) - 2, looks }))),
    blank,
  ];
}

export const tellRow: Teller<"row"> = (dataset, row, page) => {
  const look = lookup(dataset);
  const claim = look.claims.get(row.claim)!;
  const when = row.statement ? look.statements.get(row.statement)!.said : look.sources.get(row.source!)!.published;
  const reports = row.reports.map((id) => look.reports.get(id)!);
  return [
    ...titled(page, claim.text, [row.id, "row", `claim ${row.claim}`]),
    ...voiceLines(dataset, row, page),
    ...reports.flatMap((report) => [...reportLines(dataset, report, { width: wide(page), looks: page.looks, inContext: true }), blank]),
    ...reasonLines(dataset, when, wide(page)),
  ];
};

/** The rows of a claim, of a statement, of an actor …, in the order of their ids. */
export const rowsWhere = (dataset: Dataset, holds: (row: Row) => boolean): Row[] => rowsOf(dataset).filter(holds);
