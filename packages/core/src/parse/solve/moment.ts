import type { Dating, When } from "../../model/dating.js";
import type { Precedence } from "../../model/dataset.js";

/** What a moment is: the publication of a source, an act of saying, or what claims are about. */
export type MomentKind = "source" | "statement" | "event";

/** A dating as linked: its EDTF canonical, its words found, its bounds not worked out yet. */
export type Told = Omit<Dating, "bounds">;

/**
 * Something that has a time. A source and a statement take one day unless a dating of theirs tells that they lasted. `place`: its
 * number in the order in which a reader meets all of them. Of two facts that are as good a reason, the one about what is met first
 * is told, so that an id is a name and decides nothing.
 */
export type Moment = { id: string; place: number; kind: MomentKind; datings: readonly Told[] };

/**
 * `later` begins at least `days` days (0: the same day will do) after `earlier` is over; with `overlap`, after `earlier` began.
 * Use `overlap` where the earlier thing may go on: a state, a talk of several days. `because` is shown to readers as it stands.
 */
export type OrderRule = {
  earlier: string;
  later: string;
  days: number;
  because: string;
  refs: readonly string[];
  overlap?: boolean;
};

/** `inner` lies within `outer`: a statement in its occasion, an event in the larger one. */
export type WithinRule = { inner: string; outer: string; because: string; refs: readonly string[] };

/** All that is solved together. Ids that no moment has are passed over: they are told of elsewhere. */
export type TimesToSolve = {
  moments: readonly Moment[];
  rules: readonly OrderRule[];
  within?: readonly WithinRule[];
  /** The IANA time zone of dates that name none. */
  clock: string;
};

/** The dating at `index` in the datings of the moment `moment`. */
export type DatingAt = { moment: string; index: number };

/**
 * What cannot all be right. `datings` and `rules` are the smallest set found: take one away and the rest can be true.
 * `order`: the rules contradict each other, whatever the dates; `dates`: the dates contradict each other or the rules.
 */
export type Conflict = {
  kind: "dates" | "order";
  moments: string[];
  datings: DatingAt[];
  rules: (OrderRule | WithinRule)[];
  sources: string[];
  /** One sentence in plain words that names moments, sources and dates. */
  message: string;
  /** The reasons one by one, as sentences without full stop. */
  because: string[];
};

export type SolvedTimes = {
  /** One for each moment, by its id. */
  when: Map<string, When>;
  /** Order that the bounds alone do not show, sorted by `earlier`, then `later`. */
  precedence: Precedence[];
  conflicts: Conflict[];
};
