import type { Bounds } from "./bounds.js";

/** The level of the specification whose features a text uses. */
export type Level = 0 | 1 | 2;

/** Which doubts the text itself marks: `?` uncertain, `~` approximate, `%` both. */
export interface Doubt {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** One component of a date as it stands in the text, such as `2004`, `-0043`, `156X`, `XX`, with the doubt about it alone. */
export interface Part extends Doubt {
  readonly text: string;
}

interface Common extends Doubt {
  readonly level: Level;
  /**
   * The canonical text: equal meanings have equal text, and `parseEdtf` of it gives this value again, at a lower level if
   * it needs fewer features than the text that was read.
   */
  readonly text: string;
  readonly bounds: Bounds;
}

/** A year, a month or a day; digits may be unspecified. */
export interface EdtfDate extends Common {
  readonly type: "date";
  readonly year: Part;
  readonly month: Part | null;
  readonly day: Part | null;
}

/** A season, quarter, quadrimester or half of a year: `part` is `21` to `41`. */
export interface EdtfSeason extends Common {
  readonly type: "season";
  readonly year: Part;
  readonly part: Part;
}

/** A year in long form (`Y170000002`), with an exponent (`Y17E7`) or with significant digits (`1950S2`, `Y3388E2S3`). */
export interface EdtfYear extends Common {
  readonly type: "year";
  /** Whether the text has the prefix `Y`. */
  readonly prefixed: boolean;
  /** The digits with their sign, before any exponent. */
  readonly digits: string;
  readonly exponent: number | null;
  readonly significant: number | null;
}

/** A second of a day. `offset` is in minutes east of UTC; `null` is local time, which is bounded as if it were UTC. */
export interface EdtfDateTime extends Common {
  readonly type: "date-time";
  /** The date, such as `2024-02-22`. */
  readonly date: string;
  /** The time of day, such as `19:30:00`. */
  readonly time: string;
  readonly offset: number | null;
}

/** What may stand at an end of an interval, in a set, or alone. */
export type EdtfPoint = EdtfDate | EdtfSeason | EdtfYear;

/** An end of an interval. `beyond`: that date or earlier (at the start), that date or later (at the end). */
export type IntervalEnd =
  EdtfPoint | { readonly type: "open" } | { readonly type: "unknown" } | { readonly type: "beyond"; readonly date: EdtfPoint };

/** Something that lasted from a start to an end. */
export interface EdtfInterval extends Common {
  readonly type: "interval";
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** All dates from one to another, both included; `null` is an open side. */
export interface MemberRange {
  readonly type: "range";
  readonly from: EdtfPoint | null;
  readonly to: EdtfPoint | null;
}

export type Member = EdtfPoint | MemberRange;

/** `[…]`: one of these dates. `{…}`: all of them. Ranges are kept as ranges and never listed out. */
export interface EdtfSet extends Common {
  readonly type: "one-of" | "all-of";
  readonly members: readonly Member[];
}

/** A date in EDTF, as `parseEdtf` reads it: plain JSON. */
export type Edtf = EdtfPoint | EdtfDateTime | EdtfInterval | EdtfSet;

declare const edtfText: unique symbol;

/** A text that `parseEdtf` accepted, in canonical form. Made by `edtfText` only. */
export type EdtfText = string & { readonly [edtfText]: true };

/** Why a text is not a date. Offset and length count UTF-16 units of the text. */
export interface EdtfFault {
  readonly offset: number;
  readonly length: number;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

export type EdtfResult = { readonly ok: true; readonly edtf: Edtf } | { readonly ok: false; readonly fault: EdtfFault };
