import { unguardCell } from "../exchange/csv.js";
import { type CsvField, csvFieldNames, csvFields } from "./csv-fields.js";
import type { Draft } from "./draft.js";
import type { ImportOptions } from "./importer.js";

/** A row by the fields it is asked for; a cell that is empty is not there. `line`: where it begins. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Partial<Record<CsvField, string>>> };

/**
 * Reads a CSV with a head, and gives each row as it comes: the rows of a table take several times its room. Gives back the line of a
 * fault, if the file is no CSV; rows may have been given before it. Where a column is not there, the draft is told and no row is given.
 */
export async function readRows(
  text: string,
  draft: Draft,
  { columns = {} }: ImportOptions,
  take: (row: CsvRow) => void,
): Promise<number | undefined> {
  // This build brings what it needs along, so that it is the same in a browser. It is loaded only where there is a CSV.
  const { parse, CsvError } = await import("csv-parse/browser/esm/sync");
  let places: Map<CsvField, number> | undefined;
  let isHead = true;
  let line = 1;
  const onRecord = (record: readonly string[], { lines }: { readonly lines: number }): null => {
    if (isHead) {
      places = placesOf(record, draft, columns);
      if (places) draft.losses.add("columns-left-out", record.length - new Set(places.values()).size);
    } else if (places) take({ line, cells: cellsOf(record, places) });
    isHead = false;
    line = lines + 1;
    return null; // nothing of it is kept
  };
  try {
    // Lines are counted by the reader, which takes the two characters of one end for two. Of a text it would make a list of numbers first;
    // of bytes it cannot tell the mark at their beginning.
    const bytes = new TextEncoder().encode(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
    parse(bytes, { relax_column_count: true, skip_empty_lines: true, on_record: onRecord });
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return Number(/line (\d+)/.exec(fault.message)?.[1] ?? 1);
  }
  return undefined;
}

function cellsOf(record: readonly string[], places: ReadonlyMap<CsvField, number>): CsvRow["cells"] {
  const cells: Partial<Record<CsvField, string>> = {};
  for (const [field, place] of places) {
    const cell = unguardCell(record[place] ?? "").trim();
    if (cell !== "") cells[field] = cell;
  }
  return cells;
}

/** The place of each field’s column. */
function placesOf(head: readonly string[], draft: Draft, asked: NonNullable<ImportOptions["columns"]>): Map<CsvField, number> | undefined {
  const names = head.map((name) => name.trim().toLowerCase());
  const places = new Map<CsvField, number>();
  const told = { line: 1, column: 1 };
  const hint = `its columns are ${head.map((name) => `"${name.trim()}"`).join(", ")}`;
  for (const [field, column] of Object.entries(asked) as [CsvField, string][]) {
    const place = names.indexOf(column.trim().toLowerCase());
    if (place < 0) draft.fault("import-column-missing", told, `the file has no column "${column}" for ${field}`, hint);
    else places.set(field, place);
  }
  if (draft.problems.length > 0) return undefined;
  for (const field of csvFieldNames) {
    const taken = new Set(places.values());
    const place = csvFields[field].columns.map((name) => names.indexOf(name)).find((each) => each >= 0 && !taken.has(each));
    if (place !== undefined && !places.has(field)) places.set(field, place);
  }
  if (places.has("claim")) return places;
  draft.fault("import-column-missing", told, "no column has the claims", `say which one does, such as claim=COLUMN; ${hint}`);
  return undefined;
}
