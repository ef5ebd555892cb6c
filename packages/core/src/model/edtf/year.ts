import { slackOf, widen } from "./approximate.js";
import { withinDays } from "./bounds.js";
import { daysFromCivil } from "./calendar.js";
import { isApproximate, isUncertain, markOf, readMark } from "./doubt.js";
import type { EdtfYear } from "./edtf.js";
import { isMasked } from "./mask.js";
import type { Pieces } from "./piece.js";
import { code, isDigit, type Scan } from "./scan.js";

// Bounds must stay finite numbers; doubles reach 10^308.
const mostDigits = 290;

/** Reads `Y170000002`, `Y-17E7`, `Y3388E2S3`, with a mark after them. */
export function readLongYear(scan: Scan): EdtfYear | undefined {
  const start = scan.at;
  scan.at += 1;
  const numberAt = scan.at;
  scan.take(code.minus);
  const first = scan.peek();
  if (readDigits(scan) === "") return scan.unexpected("a digit");
  const digits = scan.text.slice(numberAt, scan.at);
  if (first === code.zero)
    return scan.fail(
      start,
      scan.at - start,
      "a year after Y that begins with 0",
      "write the year without leading zeros; one of up to four digits stands without the Y",
    );
  const exponent = scan.take(code.E) ? readPositive(scan, "an exponent") : null;
  if (exponent === undefined) return undefined;
  const length = digits.replace("-", "").length + (exponent ?? 0);
  if (length > mostDigits)
    return scan.fail(start, scan.at - start, "a year beyond all counting", `write a year of at most ${mostDigits} digits`);
  if (length < 5)
    return scan.fail(
      start,
      scan.at - start,
      "a year of four digits or fewer after Y",
      "Y is for years beyond 9999 or before -9999: write such a year in four digits without it",
    );
  const significant = scan.take(code.S) ? readSignificant(scan) : null;
  return significant === undefined ? undefined : yearOf({ prefixed: true, digits, exponent, significant }, length, readMark(scan));
}

/** Reads `S2` after a plain year: `1950S2`. */
export function readSignificance(scan: Scan, start: number, { year, month }: Pieces): EdtfYear | undefined {
  if (month || year.bits !== 0 || isMasked(year.text))
    return scan.fail(
      start,
      scan.at - start + 1,
      "significant digits of what is not a plain year",
      "S follows a year in digits alone, as in 1950S2; a mark comes last, as in 1950S2~",
    );
  scan.at += 1;
  const length = String(Math.abs(Number(year.text))).length;
  const significant = readSignificant(scan);
  return significant === undefined
    ? undefined
    : yearOf({ prefixed: false, digits: year.text, exponent: null, significant }, length, readMark(scan));
}

function readDigits(scan: Scan): string {
  const start = scan.at;
  while (isDigit(scan.peek())) scan.at += 1;
  return scan.text.slice(start, scan.at);
}

function readPositive(scan: Scan, name: string): number | undefined {
  const at = scan.at;
  const digits = readDigits(scan);
  if (digits === "") return scan.unexpected(name);
  return digits.startsWith("0")
    ? scan.fail(at, digits.length, `${name} that is 0 or begins with 0`, "write a whole number from 1 on, without leading zeros")
    : Number(digits);
}

/** A count that may be greater than the digits there are: `1950S5` is the year 1950. */
function readSignificant(scan: Scan): number | undefined {
  const at = scan.at;
  const count = readPositive(scan, "a count of significant digits");
  if (count !== undefined && count > mostDigits)
    return scan.fail(at, scan.at - at, "more significant digits than any year has", "write as many as the year has, or fewer");
  return count;
}

type Written = Pick<EdtfYear, "prefixed" | "digits" | "exponent" | "significant">;

/** The text of a year in one of the longer forms, without a mark. */
export function writeYear({ prefixed, digits, exponent, significant }: Written): string {
  return `${prefixed ? "Y" : ""}${digits}${exponent === null ? "" : `E${exponent}`}${significant === null ? "" : `S${significant}`}`;
}

function yearOf(written: Written, length: number, bits: number): EdtfYear {
  const { digits, exponent, significant } = written;
  const doubt = { uncertain: isUncertain(bits), approximate: isApproximate(bits) };
  const year = Number(exponent === null ? digits : `${digits}e${exponent}`);
  const [first, last, open] = openYears(year, significant === null ? 0 : Math.max(0, length - significant));
  const days = { from: daysFromCivil(first, 1, 1), to: daysFromCivil(last, 12, 31) };
  const slack = slackOf.years(significant === null && exponent !== null ? 10 ** exponent : open);
  const wide = doubt.approximate ? widen(days, slack, true) : days;
  return {
    type: "year",
    level: exponent !== null || significant !== null ? 2 : 1,
    text: writeYear(written) + markOf(doubt),
    // Where a year is less than one step of a double, its ends must stay in order all the same.
    bounds: withinDays(wide.from, Math.max(wide.from, wide.to)),
    ...doubt,
    ...written,
  };
}

/** The years left open by so many insignificant digits, and how many they are: 1950 with 2 is 1900 to 1999. */
function openYears(year: number, insignificant: number): readonly [first: number, last: number, count: number] {
  const count = 10 ** insignificant;
  const low = Math.floor(Math.abs(year) / count) * count;
  const high = low + count - 1;
  return year < 0 ? [-high, -low, count] : [low, high, count];
}
