import type { Act, ClaimKind, Dataset, EventKind, Form, QuestionKind, Stance } from "@on-record/core";

type Shares<Word extends string> = Readonly<Partial<Record<Word, number>>>;

/** How a record is made up: how many there are of each kind for an article, and how often each word of the model is used. */
export type Shape = {
  readonly perArticle: Readonly<Record<"actors" | "events" | "statements" | "claims" | "reports" | "questions" | "relations", number>>;
  readonly forms: Shares<Form>;
  readonly stances: Shares<Stance>;
  readonly acts: Shares<Act>;
  readonly claimKinds: Shares<ClaimKind>;
  readonly eventKinds: Shares<EventKind>;
  readonly questionKinds: Shares<QuestionKind>;
  /** Of all reports, those told as the view of an actor, with a departure, and with a quote in several parts. */
  readonly ascribed: number;
  readonly departing: number;
  readonly interrupted: number;
  /** Of all statements, those told by two sources. */
  readonly retold: number;
};

/** The shape of a record that exists. */
export function shapeOf({ sources, actors, events, statements, claims, reports, questions, relations }: Dataset): Shape {
  const each = { actors, events, statements, claims, reports, questions, relations };
  const perArticle = Object.fromEntries(Object.entries(each).map(([kind, items]) => [kind, items.length / sources.length]));
  const share = (holds: (report: Dataset["reports"][number]) => boolean) => reports.filter(holds).length / reports.length;
  const tellers = statements.map(({ id }) => new Set(reports.filter((report) => report.statement === id).map((report) => report.source)));
  return {
    perArticle: perArticle as Shape["perArticle"],
    forms: sharesOf(reports.map((report) => report.form)),
    stances: sharesOf(reports.map((report) => report.stance)),
    acts: sharesOf(reports.flatMap((report) => report.act ?? [])),
    claimKinds: sharesOf(claims.map((claim) => claim.kind)),
    eventKinds: sharesOf(events.map((event) => event.kind)),
    questionKinds: sharesOf(questions.map((question) => question.kind)),
    ascribed: share((report) => report.ascribed !== undefined),
    departing: share((report) => report.departures.length > 0),
    interrupted: share((report) => report.evidence.spans.length > 1),
    retold: tellers.filter((told) => told.size > 1).length / statements.length,
  };
}

function sharesOf<Word extends string>(words: readonly Word[]): Shares<Word> {
  const shares: Partial<Record<Word, number>> = {};
  for (const word of words) shares[word] = (shares[word] ?? 0) + 1 / words.length;
  return shares;
}

/** The same shape with articles so many times as long, told by so many times as many people. */
export function longer(shape: Shape, times: number): Shape {
  const perArticle = Object.fromEntries(Object.entries(shape.perArticle).map(([kind, count]) => [kind, count * times]));
  return { ...shape, perArticle: perArticle as Shape["perArticle"] };
}
