import { misused } from "../model/argument.js";
import { formatVersion } from "../model/format-version.js";
import { fieldNames, fieldOf } from "../model/query/fields.js";
import { emptyQuery } from "../model/query/query.js";

/** @throws TypeError if this is no dataset that `parse` or `readDataset` made. */
export function checkDataset(dataset: unknown): void {
  const { format, version, problems } = (dataset ?? {}) as { format?: unknown; version?: unknown; problems?: unknown };
  if (format === "on-record" && version === formatVersion) return;
  if (format === "on-record")
    throw new TypeError(`dataset has version ${String(version)} of the format: read it with readDataset, which says what to do`);
  const remedies: Readonly<Record<string, string>> = {
    undefined: "a record with an error has none, and its problems say why",
    string: "read it with readDataset(text, name)",
    object: problems ? "this is what reading gave back: take its dataset" : "parse, readRecord and readDataset make one",
  };
  misused("dataset", dataset, remedies[typeof dataset] ?? remedies["object"]!);
}

/** @throws TypeError if a field of a query holds what no query can hold: read one with fromSearch, fromArgs or fromPlain. */
export function checkQuery(query: unknown): void {
  if (typeof query !== "object" || query === null || "then" in query || Array.isArray(query))
    misused("query", query, "read one with fromSearch, fromArgs or fromPlain, or take emptyQuery");
  for (const name of fieldNames) {
    const value = (query as Readonly<Record<string, unknown>>)[name];
    if (value === emptyQuery[name]) continue;
    const field = fieldOf(name);
    const { many, example } = field;
    if (many ? !Array.isArray(value) : value !== undefined && typeof value !== "string")
      misused(
        `query.${name}`,
        value,
        many ? `give a list, such as ["${example}"], or read the query with fromPlain` : `give a text, such as "${example}"`,
      );
    if (field.kind === "text") continue; // while somebody types there may be no word in it yet
    for (const one of [value ?? []].flat()) {
      const read = typeof one === "string" ? field.read(one) : { ok: false as const, message: "no text", hint: `such as ${example}` };
      if (!read.ok) throw new TypeError(`query.${name} has ${JSON.stringify(one)}, ${read.message}: ${read.hint}`);
    }
  }
}
