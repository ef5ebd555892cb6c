import { unguardCell } from "../exchange/csv.js";
import { type CsvField, csvFieldNames, csvFields } from "./csv-fields.js";
import type { Draft } from "./draft.js";
import type { ImportOptions } from "./importer.js";

/** A row by the fields it is asked for; a cell that is empty is not there. `line`: where it begins. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Partial<Record<CsvField, string>>> };

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** The rows of a CSV with a head. Undefined: it cannot be read, or a column that was asked for is not there; the draft was told. */
export async function rowsOf(text: string, draft: Draft, { columns = {} }: ImportOptions): Promise<CsvRow[] | undefined> {
  // This build brings what it needs along, so that it is the same in a browser. It is loaded only where there is a CSV.
  const { parse, CsvError } = await import("csv-parse/browser/esm/sync");
  let parsed: Parsed[];
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    // Lines are counted by the reader, which takes the two characters of one end for two.
    parsed = parse(text.replace(/\r\n?/g, "\n"), options) as unknown as Parsed[];
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const line = Number(/line (\d+)/.exec(fault.message)?.[1] ?? 1);
    draft.fault(
      "import-syntax",
      { line, column: 1 },
      "the file is not CSV",
      "check the quotation marks: one inside a cell is written twice",
    );
    return undefined;
  }
  const [head, ...rows] = parsed;
  const places = head && placesOf(head.record, draft, columns);
  if (!places) return undefined;
  draft.losses.add("columns-left-out", head.record.length - new Set(places.values()).size);
  return rows.map(({ record }, at) => ({
    line: (rows[at - 1] ?? head).info.lines + 1,
    cells: Object.fromEntries(
      [...places].flatMap(([field, place]) => {
        const cell = unguardCell(record[place] ?? "").trim();
        return cell === "" ? [] : [[field, cell]];
      }),
    ),
  }));
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
