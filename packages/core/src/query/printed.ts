import type { Dataset } from "../model/dataset.js";
import type { SourceId } from "../model/id.js";
import type { Report } from "../model/report.js";
import { type Form, forms, type ZoneKind } from "../model/vocabulary.js";
import type { Publicity } from "./asof.js";
import { checkKind } from "./check-kind.js";
import { lookup } from "./lookup.js";
import type { Row } from "./row.js";
import type { Stage } from "./stage.js";
import { zoneOf } from "./zone.js";

/** A report as a screen shows it: its words, where in the article they stand, and whether they were public. */
export type Printed = {
  readonly report: Report;
  readonly zone: ZoneKind | "body";
  readonly publicity: Publicity;
};

/** How a voice comes to the reader: in the source's own voice, quoted, quoted in part, or told. */
export type Manner = "own" | "quoted" | "in-part" | "told";

const manners = { direct: "quoted", mixed: "in-part", indirect: "told", narration: "told" } as const satisfies Record<Form, Manner>;

export function mannerOf(report: Report): Manner {
  checkKind("report", "report", report);
  return report.statement === undefined && report.ascribed === undefined ? "own" : manners[report.form];
}

export function printedOf(dataset: Dataset, report: Report, stage: Stage): Printed {
  const source = lookup(dataset).sources.get(report.source)!;
  return { report, zone: zoneOf(source, report.evidence), publicity: stage.publicityOf(report.source) };
}

/** Reports in the order in which a reader wants them: the most direct words first, then by source and by place in it. */
export const byDirectness = (a: Printed, b: Printed): number => mostDirect(a.report, b.report);

const mostDirect = (a: Report, b: Report): number =>
  forms.indexOf(a.form) - forms.indexOf(b.form) ||
  compareText(a.source, b.source) ||
  a.evidence.spans[0]!.start - b.evidence.spans[0]!.start ||
  compareText(a.id, b.id);

/**
 * The report of a row to quote where there is room for one: the most direct words, of several the first in the text, and of
 * `source` where it prints the row, so that no source is shown with the words of another.
 */
export function closestReport(dataset: Dataset, row: Row, source?: SourceId): Report {
  checkKind("row", "row", row);
  const look = lookup(dataset);
  const reports = row.reports.map((id) => look.reports.get(id)!);
  const own = reports.filter((report) => report.source === source);
  return (own.length > 0 ? own : reports).sort(mostDirect)[0]!;
}

/** By code units: the same everywhere, whatever the reader's language. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
