import { edtfOfBounds, parseEdtf, type RowTime, shortWhen, type When } from "@on-record/core/query";
import type { Signs } from "../text/signs.js";
import { widthOf } from "../text/width.js";

/** A time for a column: `2024-01‥08`, `2024~`. Where the days do not fit, the months in which they lie are told instead. */
export function dateIn(width: number, when: RowTime | When, signs: Signs): string {
  const told = shortText(when);
  const doubt = `${when.uncertain && !/[?%]/.test(told) ? "?" : ""}${when.approximate && !/[~%]/.test(told) ? "~" : ""}`;
  const whole = withSigns(told, signs) + doubt;
  if (widthOf(whole) <= width) return whole;
  const bounds = shortWhen(when.bounds);
  const [from = "", to = ""] = bounds.split(/[\u2025\u2013]/u);
  const between = bounds.includes("–") ? signs.lasting : signs.span;
  return (
    monthOf(from) + between + monthOf(to.length < from.length && to.length > 4 ? from.slice(0, from.length - to.length) + to : to) + doubt
  );
}

const shortTexts = new Map<string, string>();

/** A date is that of many rows, and to read it takes longer than to find it again. */
function shortText({ edtf, bounds }: RowTime | When): string {
  const known = shortTexts.get(edtf);
  if (known !== undefined) return known;
  // Most are the text of their bounds, and tell no more than these; to read one takes the whole reader of EDTF.
  const read = edtfOfBounds(bounds) === edtf ? undefined : parseEdtf(edtf);
  const told = shortWhen(read?.ok ? read.edtf : bounds);
  if (read?.ok !== false) shortTexts.set(edtf, told);
  return told;
}

/** The same without a limit. */
export const dateText = (when: RowTime | When, signs: Signs): string => dateIn(Infinity, when, signs);

const monthOf = (date: string): string => date.replace(/^(-?\d{4}-\d\d)-\d\d.*$/, "$1");
const withSigns = (text: string, signs: Signs): string => text.replace("‥", signs.span).replace("–", signs.lasting);

const dayNames: Readonly<Record<string, string>> = {
  monday: "Mon",
  tuesday: "Tue",
  wednesday: "Wed",
  thursday: "Thu",
  friday: "Fri",
  saturday: "Sat",
  sunday: "Sun",
};

/** The day of the week that the texts name, `Fri`; `T≠F` where they name two. Empty: none, or more than two. */
export function weekdayOf(whens: readonly When[], signs: Signs): string {
  const named = whens.flatMap((when) => when.datings).flatMap(({ rel }) => (rel && dayNames[rel]) || []);
  const [one, other, ...more] = [...new Set(named)];
  if (!one || more.length > 0) return "";
  return other ? `${one[0]}${signs.differ}${other[0]}` : one;
}
