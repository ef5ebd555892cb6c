import type { Dataset } from "@on-record/core/query";
import { preparedOf } from "../built-in/parts.js";
import { count } from "../words/count.js";

/** What a record has, kind by kind. */
export type Counts = Readonly<
  Record<"claims" | "statements" | "reports" | "events" | "questions" | "relations" | "actors" | "sources", number>
>;

/** Of the built-in record it is known: to count a list takes reading it. */
export const countsOf = (dataset: Dataset): Counts => (preparedOf(dataset, "counts") as Counts | undefined) ?? countedIn(dataset);

export const countedIn = (dataset: Dataset): Counts => ({
  claims: dataset.claims.length,
  statements: dataset.statements.length,
  reports: dataset.reports.length,
  events: dataset.events.length,
  questions: dataset.questions.length,
  relations: dataset.relations.length,
  actors: dataset.actors.length,
  sources: dataset.sources.length,
});

/** The same in words: `203 claims, 36 statements`. */
export const countText = (dataset: Dataset): string =>
  Object.entries(countsOf(dataset))
    .map(([noun, number]) => count(number, noun.replace(/s$/, "")))
    .join(", ");
