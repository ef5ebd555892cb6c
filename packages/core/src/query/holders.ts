import type { Dataset } from "../model/dataset.js";
import type { ActorId, ClaimId, SourceId, StatementId } from "../model/id.js";
import type { Question } from "../model/question.js";
import type { Report } from "../model/report.js";
import type { Stance } from "../model/vocabulary.js";
import { type Lookup, lookup } from "./lookup.js";
import { ofDataset } from "./once.js";

/**
 * Who stands behind a row. An actor by what it said (on its own or another's behalf), or by a view that a source ascribes to
 * it; a source in its own voice; or a speaker whom no text names, who is never taken for the same one twice.
 */
export type Holder =
  | { readonly kind: "actor"; readonly actor: ActorId; readonly ascribed?: true }
  | { readonly kind: "source"; readonly source: SourceId }
  | { readonly kind: "unnamed"; readonly statement: StatementId };

/** The same text for the same holder. A view ascribed to an actor is kept apart from what it said itself. */
export function holderKey(holder: Holder): string {
  if (holder.kind === "actor") return holder.ascribed ? `${holder.actor} ascribed` : holder.actor;
  return holder.kind === "source" ? holder.source : holder.statement;
}

/** Who holds what a report tells. Where an actor speaks for another, it is the one who speaks. */
export function holderOf(dataset: Dataset, report: Pick<Report, "ascribed" | "statement" | "source">): Holder {
  if (report.ascribed) return { kind: "actor", actor: report.ascribed, ascribed: true };
  if (!report.statement) return { kind: "source", source: report.source };
  const statement = lookup(dataset).statements.get(report.statement)!;
  if (statement.speaker !== "unknown") return { kind: "actor", actor: statement.speaker as ActorId };
  return statement.for ? { kind: "actor", actor: statement.for } : { kind: "unnamed", statement: statement.id };
}

/** Whether a question is about words alone: then the sources differ, not those whom they tell of. */
export function isOfWords({ positions }: Question): boolean {
  return positions.every(({ claims }) => claims.length === 0);
}

/** Who holds, in a question, what a report tells. */
export function holderIn(dataset: Dataset, question: Question, report: Pick<Report, "ascribed" | "statement" | "source">): Holder {
  return isOfWords(question) ? { kind: "source", source: report.source } : holderOf(dataset, report);
}

/** A stance that somebody took towards a claim, and the act of saying, or the source, that has its time. */
export type Take = { readonly voice: StatementId | SourceId; readonly claim: ClaimId; readonly stance: Stance };

/**
 * Whether two stances cannot be taken together: two stances towards one claim, or affirming two claims that contradict each
 * other. Who affirms a claim also affirms what follows from it.
 */
export function conflict(dataset: Dataset, a: Take, b: Take): boolean {
  const look = lookup(dataset);
  const others = takenWith(b, look);
  return takenWith(a, look).some((one) =>
    others.some((other) =>
      one.claim === other.claim
        ? one.stance !== other.stance
        : one.stance === "affirms" && other.stance === "affirms" && contradictions(dataset).has(`${one.claim} ${other.claim}`),
    ),
  );
}

function takenWith(take: Take, look: Lookup): Pick<Take, "claim" | "stance">[] {
  if (take.stance !== "affirms") return [take];
  return [take, ...look.entailed(take.claim).map((claim) => ({ claim, stance: "affirms" as const }))];
}

/** Both ways round. */
const contradictions: (dataset: Dataset) => ReadonlySet<string> = ofDataset(
  (dataset) =>
    new Set(dataset.relations.flatMap(({ kind, from, to }) => (kind === "contradicts" ? [`${from} ${to}`, `${to} ${from}`] : []))),
);
