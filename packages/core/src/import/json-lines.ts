import { listOf } from "../model/lists.js";
import type { Problem } from "../model/problem.js";
import type { Evidence } from "../model/selector.js";
import type { Importer } from "./importer.js";
import { datasetIn } from "../parse/index.js";
import { takenApart } from "./json.js";

type Line = { readonly [field: string]: unknown };

/** A record that was exported whole as JSON Lines. */
export const read: Importer["read"] = async ({ name, text }) => {
  const problems: Problem[] = [];
  const dataset: Record<string, unknown> = Object.fromEntries(Object.values(listOf).map((list) => [list, [] as Line[]]));
  for (const [at, written] of text.split("\n").entries()) {
    if (written.trim() === "") continue;
    const tell = (code: string, message: string, hint: string) =>
      problems.push({ code, severity: "error", at: { file: name, line: at + 1, column: 1 }, message, hint });
    const line = objectOf(written);
    const { record: kind, ...fields }: Line = line ?? {};
    if (kind === "head") {
      const { format, version, ...record } = fields;
      Object.assign(dataset, { format, version, record });
    } else if (typeof kind === "string" && Object.hasOwn(listOf, kind))
      (dataset[listOf[kind as keyof typeof listOf]] as Line[]).push(fields);
    else if (!line) tell("dataset-syntax", "the line is no object of JSON", "give what `onrecord export --format=json-lines` writes");
    else
      tell(
        "dataset-foreign",
        "the line does not say which kind of record it is",
        "each line has `record` first, as `onrecord export --format=json-lines` writes it",
      );
  }
  if (problems.length > 0) return { files: [], problems, losses: [] };
  dataset["sources"] = (dataset["sources"] as readonly Line[]).map((source) => withWords(source, dataset));
  return takenApart(datasetIn(dataset, name));
};

function objectOf(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Line) : undefined;
  } catch {
    return undefined;
  }
}

/** A source whose text was withheld, with the words that are quoted from it in their places and blanks between them. */
function withWords(source: Line, dataset: object): Line {
  if (source["text"] !== undefined || source["rights"] !== "excerpt") return source;
  let text = "";
  for (const { exact, spans } of evidenceIn(dataset).filter((one) => one.source === source["id"])) {
    const words = spans.length === 1 ? [exact] : exact.split(" … ");
    spans.forEach(({ start, end }, at) => {
      const padded = text.padEnd(end);
      text = padded.slice(0, start) + (words[at] ?? "").padEnd(end - start).slice(0, end - start) + padded.slice(end);
    });
  }
  return { ...source, text };
}

/** Every quote that stands somewhere in a value. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== "object" || value === null) return [];
  const { source, exact, spans } = value as Partial<Evidence>;
  if (typeof source === "string" && typeof exact === "string" && Array.isArray(spans)) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}
