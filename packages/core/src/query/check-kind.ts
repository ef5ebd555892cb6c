import { checkObject, misused } from "../model/argument.js";

/** What each kind of argument has that no other has, and where one comes from. */
const kinds = {
  row: ["reports", "give a row, such as timeline(dataset, query).rows[0].row or one of rowsOf(dataset)"],
  line: ["when", "give a line of a timeline, such as timeline(dataset, query).rows[0]"],
  report: ["evidence", "give a report, such as lookup(dataset).reports.get(id)"],
  named: ["record", "give { kind, record }, as addressedBy(dataset, id) gives it"],
  time: ["bounds", "give a time of a record or a row, such as statement.said or row.times.said"],
} as const;

/** @throws TypeError if an argument is not of its kind: another kind of record, say, or the id of one. */
export function checkKind(kind: keyof typeof kinds, name: string, value: unknown): void {
  const known = kinds[kind];
  checkObject(name, value, known[1]);
  if (!(known[0] in (value as object))) misused(name, value, known[1]);
}
