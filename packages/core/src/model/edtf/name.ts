import { edgesOf, sameEdge, type Edge } from "./edges.js";
import type { EdtfDate, EdtfPoint, EdtfSeason, EdtfYear } from "./edtf.js";
import { isMasked } from "./mask.js";
import { monthName, yearInWords } from "./english.js";
import { yearPart } from "./season.js";

/** A day, month or year in words: `22 February 2024`, `December 2023`, `44 BC`. */
export function nameOfEdge({ year, month, day }: Edge): string {
  const inYear = month === null ? "" : `${monthName(month)} `;
  return `${day === null ? "" : `${day} `}${inYear}${yearInWords(year)}`;
}

/** Two dates joined, told once what they share: `22 to 25 February 2024`, `January to August 2024`. */
export function nameOfSpan(from: Edge, to: Edge, joint: string): string {
  const sameYear = from.year === to.year && from.month !== null && to.month !== null;
  const sameMonth = sameYear && from.month === to.month && from.day !== null && to.day !== null;
  const first = sameMonth ? String(from.day) : sameYear ? nameOfEdge(from).slice(0, -yearInWords(from.year).length - 1) : nameOfEdge(from);
  return `${first} ${joint} ${nameOfEdge(to)}`;
}

/** The words for a date, without preposition: `about 2024`, `2024, doubted`, `the 2010s`, `spring 2001`. */
export function nameOfPoint(point: EdtfPoint): string {
  return `${point.approximate ? "about " : ""}${plainName(point)}${point.uncertain ? ", doubted" : ""}`;
}

function plainName(point: EdtfPoint): string {
  switch (point.type) {
    case "season":
      return nameOfSeason(point);
    case "year":
      return nameOfYear(point);
    case "date":
      return nameOfDate(point);
  }
}

function nameOfSeason({ year, part }: EdtfSeason): string {
  const named = yearPart(Number(part.text));
  const name = named?.name ?? "";
  const inYear = isMasked(year.text) ? nameOfMaskedYear(year.text) : yearInWords(Number(year.text));
  return named?.kind.includes("season") ? `${name} ${inYear}` : `the ${name} of ${inYear}`;
}

function nameOfYear({ digits, exponent, significant, bounds }: EdtfYear): string {
  const year = yearInWords(Number(exponent === null ? digits : `${digits}e${exponent}`));
  const { from, to } = edgesOf(bounds.earliestStart, bounds.latestEnd);
  return significant === null || !from || !to || sameEdge(from, to)
    ? year
    : `${year}, or some year from ${nameOfEdge(from)} to ${nameOfEdge(to)}`;
}

function nameOfDate({ year, month, day, bounds, approximate }: EdtfDate): string {
  const known = [month, day].filter((part) => part !== null && part.text !== "XX");
  if (known.some((part) => part && isMasked(part.text)) || (month?.text === "XX" && known.length > 0))
    return nameOfStretch(bounds.earliestStart, bounds.latestEnd, approximate);
  const calendarDay = `${day && day.text !== "XX" ? `${Number(day.text)} ` : ""}${month && month.text !== "XX" ? monthName(Number(month.text)) : ""}`;
  if (!isMasked(year.text)) return calendarDay === "" ? yearInWords(Number(year.text)) : `${calendarDay} ${yearInWords(Number(year.text))}`;
  return calendarDay === "" ? nameOfMaskedYear(year.text) : `${calendarDay} of ${nameOfMaskedYear(year.text)}`;
}

/** `the 2010s`, `some year from 2000 to 2099`, `an unknown year`. */
function nameOfMaskedYear(mask: string): string {
  if (/^\d{3}X$/.test(mask)) return `the ${Number(mask.slice(0, 3))}0s`;
  if (mask === "XXXX") return "an unknown year";
  if (mask === "-XXXX") return "some year BC";
  const [low, high] = ["0", "9"].map((digit) => Number(mask.replace(/X/g, digit)));
  const [from, to] = mask.startsWith("-") ? [high, low] : [low, high];
  return `some year from ${yearInWords(from ?? 0)} to ${yearInWords(Math.min(to ?? 0, mask.startsWith("-") ? -1 : 9_999))}`;
}

function nameOfStretch(earliest: number | null, latest: number | null, approximate: boolean): string {
  const { from, to } = edgesOf(earliest, latest);
  if (!from || !to) return "an unknown date";
  if (sameEdge(from, to)) return nameOfEdge(from);
  return `${approximate ? "" : "some time "}from ${nameOfSpan(from, to, "to")}`;
}
