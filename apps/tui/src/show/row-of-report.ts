import { type Dataset, type ReportId, type Row, rowsOf } from "@on-record/core/query";

const kept = new WeakMap<Dataset, ReadonlyMap<ReportId, Row>>();

/** The row that a report is part of. One that tells an act alone is part of none. */
export function rowOfReport(dataset: Dataset, report: ReportId): Row | undefined {
  let rows = kept.get(dataset);
  if (!rows) kept.set(dataset, (rows = new Map(rowsOf(dataset).flatMap((row) => row.reports.map((id) => [id, row] as const)))));
  return rows.get(report);
}
