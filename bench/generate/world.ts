import type { Act, ActorKind, ClaimKind, EventKind, Stance } from "@on-record/core";
import type { Day } from "./calendar.js";
import type { Plain } from "./yaml.js";

/** What there truly was, and beside it what the articles came to print of it. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: ActorKind;
  readonly printedBy: Set<string>;
};

export type Happening = {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly day: Day;
  /** A larger event of the same day. */
  readonly part: string | undefined;
  readonly participants: readonly string[];
  readonly datings: Plain[];
};

export type Saying = {
  readonly id: string;
  readonly speaker: Person;
  readonly day: Day;
  readonly occasion: Happening | undefined;
  readonly answers: string | undefined;
  readonly maybe: readonly string[];
  readonly datings: Plain[];
};

export type Proposition = {
  readonly id: string;
  /** Who did what, as every article tells it. */
  readonly core: string;
  readonly kind: ClaimKind;
  readonly about: readonly Happening[];
  readonly subject: string;
  /** Told by more than one article, and so written in the chapter's file. */
  readonly shared: boolean;
  readonly printedBy: Set<string>;
  /** The stances that somebody takes. */
  readonly taken: Set<Stance>;
};

/** What a reader of earlier chapters knows, and later ones come back to. */
export type Memory = {
  readonly names: Set<string>;
  readonly people: Person[];
  readonly outlets: Person[];
  /** Of the last few chapters. */
  happenings: readonly Happening[];
  propositions: readonly Proposition[];
  sayings: readonly Saying[];
};

/** How an act is printed. An act that is not here is printed as it is called, with an -s. */
export const cues: Partial<Record<Act, string>> = {
  state: "said",
  announce: "announced",
  deny: "insisted",
  accuse: "complained",
  explain: "explained",
  criticise: "lamented",
  clarify: "clarified",
  ask: "asked",
};

/** Who asks or declines takes no stance. */
export const takesStance = (act: Act | undefined): boolean => act !== "ask" && act !== "decline";
