import type { Dataset } from "../model/dataset.js";
import { addressesOf } from "./addresses.js";
import { cleaned } from "./clean.js";
import { cellsIn, columns } from "./csv-columns.js";
import type { ExportOptions, TextFormat } from "./format.js";
import { Losses } from "./losses.js";
import { selectionOf } from "./selection.js";

/** One row a report, with a head: RFC 4180, in UTF-8, its columns in `csv-columns.ts`. */
export const csv: TextFormat = {
  gives: "text",
  description: "one row a report, for a spreadsheet",
  mediaType: "text/csv;charset=utf-8;header=present",
  extension: "csv",
  write(dataset: Dataset, options: ExportOptions = {}) {
    const losses = new Losses();
    const addresses = addressesOf(dataset, options, losses);
    const { reports, questions, relations } = selectionOf(dataset, options.query);
    losses.add("questions-left-out", questions.length);
    losses.add("relations-left-out", relations.length);
    const cellsOf = cellsIn(dataset, addresses);
    const rows = reports.map((report) => {
      losses.add("repeats-left-out", report.again.length);
      losses.add("reasons-left-out", report.departures.length);
      const cells = cellsOf(report);
      return Object.values(columns).map((column) => cellOf(column(cells) ?? "", losses));
    });
    return { text: [Object.keys(columns), ...rows].map((cells) => `${cells.join(",")}\r\n`).join(""), losses: losses.list() };
  },
};

function cellOf(text: string, losses: Losses): string {
  const clean = cleaned(text, losses);
  const guarded = guard(clean);
  if (guarded !== clean) losses.add("formulas-guarded");
  return /[",'\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

// What a spreadsheet takes for a formula, also in full width and after white space or the apostrophes that guard.
const formula = /^['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/**
 * An apostrophe before a text that a spreadsheet would take for a formula. A text that has apostrophes there already gets one
 * more, so that taking one away again (`unguard`) gives every text back.
 */
const guard = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text of a cell as the record has it. */
export const unguardCell = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
