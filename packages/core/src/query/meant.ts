import type { Dataset } from "../model/dataset.js";
import { checkKind } from "./check-kind.js";
import { statementLabel } from "./labels.js";
import { lookup } from "./lookup.js";
import { nearest } from "./nearest.js";
import type { Addressed } from "./page-path.js";
import { rowById } from "./row-by-id.js";

/** What has, or once had, this id. A report and a row may share one: the row says more, being all reports of one voice. */
export function addressedBy(dataset: Dataset, id: string): Addressed | undefined {
  const found = lookup(dataset).find(id);
  if (found && found.kind !== "report") return found;
  const row = rowById(dataset).get(id);
  return row ? { kind: "row", record: row } : found;
}

/** The id, of a record or a row, that was probably meant by one that nothing has. Undefined: none is near. */
export function meantBy(dataset: Dataset, id: string): string | undefined {
  const { claims, statements, actors, events, questions, sources, reports, relations } = dataset;
  const ids = [claims, statements, actors, events, questions, sources, reports, relations].flatMap((list) =>
    list.map((record) => record.id as string),
  );
  return nearest(id.toLowerCase(), [...ids, ...rowById(dataset).keys()]);
}

/** What something is called: the text of a claim, the name of an actor, the words of a report. Not cleaned. */
export function titleOf(dataset: Dataset, addressed: Addressed): string {
  checkKind("named", "addressed", addressed);
  const { kind, record } = addressed;
  const { claims } = lookup(dataset);
  switch (kind) {
    case "row":
      return claims.get(record.claim)!.text;
    case "claim":
    case "question":
      return record.text;
    case "statement":
      return statementLabel(dataset, record.id);
    case "event":
    case "source":
      return record.title;
    case "actor":
      return record.name;
    case "report":
      return record.evidence.exact;
    case "relation":
      return `${claims.get(record.from)!.text}: ${record.kind} ${claims.get(record.to)!.text}`;
  }
}
