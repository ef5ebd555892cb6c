/** @param {readonly number[]} values @param {number} share @returns {number} the value below which that share of them lies. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number} value @param {number} [digits] */
export const figure = (value, digits = value < 10 ? 1 : 0) =>
  Number.isFinite(value) ? value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits }) : "–";

/**
 * Prints rows under their heads, words to the left and figures to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (/** @type {readonly string[]} */ cells) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join(""));
  line(head);
  for (const row of rows) line(row);
}

/**
 * Says whether what is wanted was reached.
 * @param {string} what
 * @param {string} found
 * @param {string} wanted
 * @param {boolean} holds
 */
export function verdict(what, found, wanted, holds) {
  console.log(`${holds ? "✓" : "✗"} ${what}: ${found} (wanted: ${wanted})`);
  return holds;
}
