/**
 * The closed word lists of the model, as plain arrays: screens, flags and schemas all take them from here,
 * and a browser gets them without zod.
 */

export const stances = ["affirms", "rejects", "leaves-open"] as const;
export type Stance = (typeof stances)[number];

/** How the source prints it: inside quotation marks, partly inside, in reported speech, or as its own narration. */
export const forms = ["direct", "mixed", "indirect", "narration"] as const;
export type Form = (typeof forms)[number];

export const acts = [
  "state",
  "announce",
  "confirm",
  "acknowledge",
  "recognise",
  "deny",
  "decline",
  "clarify",
  "correct",
  "retract",
  "repeat",
  "accuse",
  "criticise",
  "reject",
  "warn",
  "threaten",
  "promise",
  "offer",
  "demand",
  "appeal",
  "propose",
  "agree",
  "ask",
  "predict",
  "explain",
  "praise",
] as const;
export type Act = (typeof acts)[number];

export const actorKinds = ["person", "office", "government", "state", "organisation", "outlet", "agency", "group", "document"] as const;
export type ActorKind = (typeof actorKinds)[number];

export const eventKinds = ["happening", "state", "saying"] as const;
export type EventKind = (typeof eventKinds)[number];

export const claimKinds = ["happening", "state", "intent", "demand", "judgement", "explanation", "number"] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const questionKinds = [...claimKinds, "time", "wording", "responsibility", "scope"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** `apparent`: all positions can be true together. */
export const questionStates = ["open", "apparent"] as const;
export type QuestionState = (typeof questionStates)[number];

export const relationKinds = ["contradicts", "supports", "qualifies", "explains", "entails"] as const;
export type RelationKind = (typeof relationKinds)[number];

export const departureKinds = [
  "strengthened",
  "weakened",
  "term-changed",
  "hedge-dropped",
  "attribution-dropped",
  "condition-dropped",
  "speaker-changed",
  "time-changed",
  "quote-altered",
] as const;
export type DepartureKind = (typeof departureKinds)[number];

/** What a stretch of a source is, where it is not its body. */
export const zoneKinds = ["headline", "subheading", "caption", "credit", "boilerplate", "promotion", "unrelated"] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** Zones whose sentences nobody is expected to report: they are part of the page, not of the story. */
export const silentZoneKinds = ["credit", "boilerplate", "promotion", "unrelated"] as const satisfies readonly ZoneKind[];

export const rightsKinds = ["full", "excerpt"] as const;
export type Rights = (typeof rightsKinds)[number];

/** Where a date comes from: the words of a text, words relative to another date, the page's metadata, or the curator's reasoning. */
export const bases = ["printed", "relative", "metadata", "inferred"] as const;
export type Basis = (typeof bases)[number];

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

export const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
export type Month = (typeof months)[number];

/** A date told by its distance from another one (`to`, by default the publication of the source that tells it). */
export const relatives = [
  ...weekdays,
  ...months,
  "same-week",
  "same-month",
  "same-year",
  "week-before",
  "month-before",
  "year-before",
  "before",
  "after",
] as const;
export type Relative = (typeof relatives)[number];

export const clocks = ["happened", "said", "published"] as const;
export type Clock = (typeof clocks)[number];

export const lanes = ["source", "actor", "question", "event"] as const;
export type Lane = (typeof lanes)[number];
