import { checkDataset } from "../query/misuse.js";
import type { TextFormat } from "./format.js";
import { jsonText } from "./json.js";
import { Losses } from "./losses.js";
import { checkOptions } from "./options.js";
import { recordsOf } from "./records.js";

/**
 * One record a line: an object with `record` (what kind of record it is: several kinds have a `kind` of their own) and then the
 * fields of the dataset's schema. The first line is the head. For tools that read line by line: jq, DuckDB, pandas.
 */
export const jsonLines: TextFormat = {
  gives: "text",
  description: "one record a line, each with its kind, for tools that read line by line",
  mediaType: "application/jsonl;charset=utf-8",
  extension: "jsonl",
  write(dataset, options = {}) {
    checkDataset(dataset);
    checkOptions(options);
    const losses = new Losses();
    const records = Object.entries(recordsOf(dataset, options, losses));
    const lines = records.flatMap(([record, items]) => items.map((item) => `${jsonText({ record, ...item })}\n`));
    return { text: lines.join(""), losses: losses.list() };
  },
};
