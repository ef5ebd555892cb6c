import { type Dataset, lookup, nearest, rowById } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import type { Line } from "../text/line.js";
import { tellActor } from "./actor.js";
import { tellClaim } from "./claim.js";
import { tellEvent } from "./event.js";
import { tellQuestion } from "./question.js";
import { tellRelation } from "./relation.js";
import { tellReport } from "./report.js";
import { tellRow } from "./row.js";
import type { Shown, Teller } from "./shown.js";
import { tellSource } from "./source.js";
import { tellStatement } from "./statement.js";

/** How each kind of record is told: a new kind is one row here and one file beside it. */
const tellers: { readonly [Kind in Shown["kind"]]: Teller<Kind> } = {
  source: tellSource,
  actor: tellActor,
  event: tellEvent,
  statement: tellStatement,
  claim: tellClaim,
  report: tellReport,
  question: tellQuestion,
  relation: tellRelation,
  row: tellRow,
};

/** What has, or once had, this id. A report and a row may share one: the row says more, being all reports of one voice. */
export function find(dataset: Dataset, id: string): Shown | undefined {
  const found = lookup(dataset).find(id);
  const row = rowById(dataset).get(id);
  return row && (!found || found.kind === "report") ? { kind: "row", record: row } : found;
}

export const tell = (dataset: Dataset, shown: Shown, page: Page): Line[] =>
  (tellers[shown.kind] as Teller<Shown["kind"]>)(dataset, shown.record as never, page);

/** The id that was probably meant. */
export function meantBy(dataset: Dataset, id: string): string | undefined {
  const records = [
    dataset.claims,
    dataset.statements,
    dataset.actors,
    dataset.events,
    dataset.questions,
    dataset.sources,
    dataset.reports,
    dataset.relations,
  ];
  const ids = records.flatMap((list) => list.map((record) => record.id as string));
  return nearest(id.toLowerCase(), [...ids, ...rowById(dataset).keys()]);
}
