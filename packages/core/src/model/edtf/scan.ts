import type { EdtfFault } from "./edtf.js";

/** Character codes of the EDTF alphabet. */
export const code = {
  space: 32,
  percent: 37,
  plus: 43,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  question: 63,
  E: 69,
  S: 83,
  T: 84,
  X: 88,
  Y: 89,
  Z: 90,
  openBracket: 91,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
  tilde: 126,
} as const;

export const isDigit = (value: number): boolean => value >= code.zero && value <= code.nine;

/** A place in a text, and the first fault met. A reader that returns `undefined` has called `fail`. */
export class Scan {
  at = 0;
  fault: EdtfFault | undefined;

  constructor(readonly text: string) {}

  /** The code here or `ahead` of here; NaN past the end, which equals no code. */
  peek(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** Whether `..` stands here. */
  get dots(): boolean {
    return this.peek() === code.dot && this.peek(1) === code.dot;
  }

  /** Steps over one character if it stands here. */
  take(wanted: number): boolean {
    if (this.peek() !== wanted) return false;
    this.at += 1;
    return true;
  }

  fail(offset: number, length: number, message: string, hint: string): undefined {
    this.fault ??= { offset, length, message, hint };
    return undefined;
  }

  /** The fault of a character that cannot stand here, told by what it probably was meant to be. */
  unexpected(expected: string): undefined {
    if (this.ended)
      return this.fail(
        this.at,
        0,
        `the date ends where ${expected} should follow`,
        `complete the date, or leave out what leads up to its end`,
      );
    const { what, hint } = describe(this.text, this.at);
    return this.fail(this.at, 1, `${what} where ${expected} should stand`, hint);
  }
}

function describe(text: string, at: number): { what: string; hint: string } {
  const value = text.charCodeAt(at);
  const character = text.charAt(at);
  if (value === 32 || value === 9 || value === 10 || value === 13)
    return { what: "white space", hint: "an EDTF date has no spaces: take it out" };
  if (value < 32 || value > 126)
    return {
      what: `the character U+${value.toString(16).toUpperCase().padStart(4, "0")}`,
      hint: "EDTF uses ASCII only: digits 0 to 9, the hyphen-minus, and ? ~ % X Y E S T Z : / . , [ ] { }",
    };
  const what = `"${character}"`;
  if (character === "x" || character === "u") return { what, hint: "an unspecified digit is a capital X" };
  if (character === "y" || character === "e" || character === "s" || character === "t" || character === "z")
    return { what, hint: `write a capital ${character.toUpperCase()}` };
  if (character === "p") return { what, hint: "significant digits are marked with S, as in 1950S2" };
  if (character === "?" || character === "~" || character === "%")
    return { what, hint: "one mark stands at one place: ? uncertain, ~ approximate, % both" };
  if (character === "(" || character === ")")
    return { what, hint: "there are no parentheses: put the mark before a component, or after it for all that precede it too" };
  if (character === ".") return { what, hint: "two dots stand at an open end of an interval or inside [ ] or { }" };
  return { what, hint: "write a date such as 2024, 2024-02, 2024-02-22, 2024-02-22/2024-02-25 or [2024-01..2024-08]" };
}
