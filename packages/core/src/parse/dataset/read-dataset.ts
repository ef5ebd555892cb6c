import { datasetSchema } from "../../model/dataset.js";
import { formatVersion } from "../../model/format-version.js";
import { checkText } from "../../model/argument.js";
import { deepFreeze } from "../freeze.js";
import { hasErrors, Problems } from "../problems.js";
import { linesOf, quoted } from "../text/index.js";
import type { Parsed } from "../parse.js";
import { holes } from "./holes.js";

const shownFaults = 100;
const exportAgain = "export the record again; a dataset is not meant to be edited";

/**
 * Reads a dataset that was exported as JSON. What is not a dataset of this format, is of a newer version, or does not hold
 * together is told by problems; `file` is what they call it.
 */
export function readDataset(text: string, file: string): Parsed {
  checkText("text", text, "give the dataset as JSON, in one text");
  checkText("file", file, "give the name that problems are to call it by");
  const problems = new Problems();
  const json = readJson(text);
  if (!json.ok) {
    const at = { file, ...linesOf(text).at(json.offset) };
    problems.add(
      "dataset-syntax",
      at,
      "the file is not JSON",
      "give the folder of the record, or a dataset as `onrecord export --format=json` writes it",
    );
    return { problems: problems.sorted() };
  }
  return datasetIn(json.value, file);
}

/** The dataset that a value of JSON is; `file` is what problems call the file that it stood in. */
export function datasetIn(value: unknown, file: string): Parsed {
  const problems = new Problems();
  const start = { file, line: 1, column: 1 };
  const { format, version } = headOf(value);
  if (format !== "on-record") {
    problems.add(
      "dataset-foreign",
      start,
      "the file is JSON, but not a dataset of On Record",
      "give the folder of the record, or a dataset as `onrecord export --format=json` writes it",
    );
    return { problems: problems.sorted() };
  }
  if (typeof version === "number" && version > formatVersion) {
    const message = `the dataset has version ${version} of the format, and this program reads version ${formatVersion}`;
    problems.add("dataset-newer", start, message, "use a newer On Record, or export the record again with this one");
    return { problems: problems.sorted() };
  }
  if (typeof version === "number" && version < formatVersion) {
    const message = `the dataset has version ${version} of the format, which is no longer read; this program reads version ${formatVersion}`;
    problems.add("dataset-older", start, message, "export the record again with this On Record: onrecord export --record FOLDER");
    return { problems: problems.sorted() };
  }
  if (typeof version !== "number") {
    const told =
      version === undefined ? "does not say which version of the format it has" : "gives its version as something else than a number";
    problems.add("dataset-invalid", start, `the dataset ${told}; this program reads version ${formatVersion}`, exportAgain);
    return { problems: problems.sorted() };
  }
  const checked = datasetSchema.safeParse(value);
  if (!checked.success) {
    for (const issue of checked.error.issues.slice(0, shownFaults)) {
      problems.add("dataset-invalid", start, `at ${quoted(issue.path.map(String).join("."))}: ${issue.message}`, exportAgain);
    }
    return { problems: problems.sorted() };
  }
  const dataset = checked.data;
  for (const hole of holes(dataset).slice(0, shownFaults)) {
    problems.add("dataset-invalid", start, hole, exportAgain);
  }
  const found = problems.sorted();
  return hasErrors(found) ? { problems: found } : { dataset: deepFreeze(dataset), problems: dataset.problems };
}

type Json = { ok: true; value: unknown } | { ok: false; offset: number };

function readJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    // Engines tell the place in their message, if at all; without one it is the end, where a file that was cut off stops.
    const told = /position (\d+)/.exec(fault.message)?.[1];
    return { ok: false, offset: told === undefined ? text.length : Number(told) };
  }
}

function headOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === "object" && value !== null ? value : {};
}
