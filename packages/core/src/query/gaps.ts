import type { Dataset } from "../model/dataset.js";
import type { Dating } from "../model/dating.js";
import type { EventId, PositionId, QuestionId, SourceId, StatementId } from "../model/id.js";
import { emptyQuery } from "../model/query/query.js";
import { lookup } from "./lookup.js";
import { positions } from "./positions.js";
import { isUndated } from "./rules.js";
import { unread } from "./sentences.js";

/** What a record does not know, or does not cover: nothing of it is a fault. */
export type Gaps = {
  /** Sources that name neither publisher nor agency. */
  readonly unsigned: readonly SourceId[];
  /** Sources whose publication is not settled to a month. */
  readonly looselyPublished: readonly SourceId[];
  /** Statements whose speaker no text names. */
  readonly unnamed: readonly StatementId[];
  /** Statements that may be the same as another; no text settles it. */
  readonly maybeSame: readonly StatementId[];
  /** Events that no text dates. */
  readonly undated: readonly EventId[];
  /** Sources with sentences that no report touches, and how many. */
  readonly unread: readonly { readonly source: SourceId; readonly sentences: number }[];
  /** Positions that nobody takes. */
  readonly unheld: readonly { readonly question: QuestionId; readonly position: PositionId }[];
};

const longestMonth = 31 * 24 * 60 * 60;

/** The gaps of a record, each list by id. */
export function gapsOf(dataset: Dataset): Gaps {
  const isLoose = ({ earliestStart, latestEnd }: Dating["bounds"]) =>
    earliestStart === null || latestEnd === null || latestEnd - earliestStart > longestMonth;
  return {
    unsigned: dataset.sources.filter(({ publisher, agency }) => !publisher && !agency).map(({ id }) => id),
    looselyPublished: dataset.sources.filter(({ published }) => isLoose(published.bounds)).map(({ id }) => id),
    unnamed: dataset.statements.filter(({ speaker }) => speaker === "unknown").map(({ id }) => id),
    maybeSame: dataset.statements.filter(({ maybe }) => maybe.length > 0).map(({ id }) => id),
    undated: dataset.events.filter(({ happened }) => isUndated(happened)).map(({ id }) => id),
    unread: dataset.sources.flatMap(({ id }) => {
      const sentences = unread(dataset, id)?.length ?? 0;
      return sentences > 0 ? [{ source: id, sentences }] : [];
    }),
    unheld: dataset.questions.flatMap(({ id }) =>
      positions(dataset, id, emptyQuery)!.positions.flatMap(({ position, holdings }) =>
        holdings.length === 0 ? [{ question: id, position: position.id }] : [],
      ),
    ),
  };
}

/** A date that somebody reasoned out, and what it is the date of. */
export type InferredDate = { readonly of: SourceId | StatementId | EventId; readonly dating: Dating };

/** The dates of a record that are in no text: reasoned out, each with its reason. By what they are of. */
export function inferredDates(dataset: Dataset): InferredDate[] {
  const look = lookup(dataset);
  const dated = [
    ...[...look.sources.values()].map(({ id, published }) => ({ id, when: published })),
    ...[...look.statements.values()].map(({ id, said }) => ({ id, when: said })),
    ...[...look.events.values()].map(({ id, happened }) => ({ id, when: happened })),
  ];
  return dated.flatMap(({ id, when }) => when.datings.filter(({ basis }) => basis === "inferred").map((dating) => ({ of: id, dating })));
}
