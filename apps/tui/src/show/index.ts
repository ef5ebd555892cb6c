import type { Dataset } from "@on-record/core/query";
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

export { addressedBy as find, meantBy } from "@on-record/core/query";

export const tell = (dataset: Dataset, shown: Shown, page: Page): Line[] =>
  (tellers[shown.kind] as Teller<Shown["kind"]>)(dataset, shown.record as never, page);
