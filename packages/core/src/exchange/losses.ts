/** What can be lost, told of one and of several. */
const messages = {
  "query-not-followed": ["query not followed: this format is the whole record", "queries not followed: this format is the whole record"],
  "no-address": [
    "record without an address: what needs one is named by a URN, and links are left out",
    "records without an address: what needs one is named by a URN, and links are left out",
  ],
  "stamp-assumed": ["day of publication, the last, taken for the day of the file", "days of publication taken for the day of the file"],
  "dates-as-days": ["uncertain date written as days", "uncertain dates written as days"],
  "open-dates-as-day": [
    "date open on one side written as the day it is known to",
    "dates open on one side written as the day they are known to",
  ],
  "times-as-days": ["time of day written as a day", "times of day written as days"],
  "rows-undated": ["row left out, since it has no date", "rows left out, since they have no date"],
  "rows-out-of-range": ["row left out, since its year is beyond the format", "rows left out, since their years are beyond the format"],
  "dates-left-out": ["date left out, since it is not known to the day", "dates left out, since they are not known to the day"],
  "acts-left-out": [
    "report left out that tells an act of saying without a claim",
    "reports left out that tell an act of saying without a claim",
  ],
  "questions-left-out": ["question left out", "questions left out"],
  "relations-left-out": ["relation between claims left out", "relations between claims left out"],
  "departures-left-out": ["departure of wording left out", "departures of wording left out"],
  "reasons-left-out": ["reason of the curator left out", "reasons of the curator left out"],
  "repeats-left-out": ["repeat of the same words left out", "repeats of the same words left out"],
  "texts-withheld": ["text withheld, since only excerpts of it may be shown", "texts withheld, since only excerpts of them may be shown"],
  "lines-joined": ["text of several lines written on one", "texts of several lines written on one"],
  "characters-left-out": ["text written without its invisible characters", "texts written without their invisible characters"],
  "formulas-guarded": [
    "cell that begins like a formula written after an apostrophe",
    "cells that begin like a formula written after an apostrophe",
  ],
  "signs-changed": [
    "text in which a space takes a sign its meaning in this format",
    "texts in which a space takes a sign its meaning in this format",
  ],
} as const satisfies Record<string, readonly [one: string, several: string]>;

export type LossCode = keyof typeof messages;

/** What a format could not carry, counted: `3 uncertain dates written as days`. */
export type Loss = { readonly code: LossCode; readonly count: number; readonly message: string };

/** Counts by code, told in the words of a table. */
export class Counts<Code extends string> {
  readonly #counts = new Map<Code, number>();
  readonly #messages: Readonly<Record<Code, readonly [one: string, several: string]>>;

  constructor(table: Readonly<Record<Code, readonly [one: string, several: string]>>) {
    this.#messages = table;
  }

  add(code: Code, count = 1): void {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  /** In the order of the table, so that the same record tells the same. */
  list(): { readonly code: Code; readonly count: number; readonly message: string }[] {
    return (Object.keys(this.#messages) as Code[]).flatMap((code) => {
      const count = this.#counts.get(code);
      return count === undefined ? [] : [{ code, count, message: `${count} ${this.#messages[code][count === 1 ? 0 : 1]}` }];
    });
  }
}

/** Counts losses while a text is written. */
export class Losses extends Counts<LossCode> {
  constructor() {
    super(messages);
  }
}
