/** The months in English, January first. */
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A month's name; months count from 1. */
export const monthName = (month: number): string => monthNames[month - 1] ?? "";

/** A year in words: `2024`, `850`, `44 BC`, `the year 170,000,002`. Year 0 is 1 BC. */
export function yearInWords(year: number): string {
  const count = year > 0 ? year : 1 - year;
  // Grouping by hand: no locale. Beyond 2^53 a year is not exact and is told in powers of ten.
  const digits = count <= Number.MAX_SAFE_INTEGER ? String(count) : count.toExponential(2);
  const grouped = count > 9_999 && count <= Number.MAX_SAFE_INTEGER ? digits.replace(/\B(?=(\d{3})+$)/g, ",") : digits;
  return `${count > 9_999 ? "the year " : ""}${grouped}${year > 0 ? "" : " BC"}`;
}
