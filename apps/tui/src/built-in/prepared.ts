import type { Dataset } from "@on-record/core/query";
import { readBearings } from "./bearings.js";
import { readColumns } from "./columns.js";
import { type KeptLines, type LineOf, type MakeLine, readLines } from "./lines.js";
import { readNodes } from "./nodes.js";
import { preparedOf } from "./parts.js";
import { readRanks } from "./ranks.js";
import { readRows } from "./rows.js";
import { readIndex } from "./search-index.js";

/** What core works out of a dataset once, or of its columns, which know it. */
type Key = Dataset | { readonly dataset: Dataset };
type Make = (key: Key) => unknown;

/** How each thing that the build has worked out is read, by the name that it has in core. */
const readers = {
  rowsOf: readRows,
  columnsOf: readColumns,
  ranksByClock: readRanks,
  nodesOf: readNodes,
  searchIndex: readIndex,
  bearingsByQuestion: readBearings,
  readings: (kept: readonly (readonly [string, unknown])[]) => new Map(kept),
} as Readonly<Record<string, (kept: never, dataset: Dataset, make: Make) => unknown>>;

/** The same way to make a thing once; of the built-in record it is read where the build has it. The build puts this into core. */
export function prepared(name: string, once: (make: Make) => Make): (make: Make) => Make {
  return (make) =>
    once((key) => {
      const dataset = "dataset" in key ? key.dataset : key;
      const kept = preparedOf(dataset, name);
      return kept === undefined ? make(key) : readers[name]!(kept as never, dataset, make);
    });
}

let lines: { readonly dataset: Dataset; readonly of: LineOf | undefined } | undefined;

/** The same way to make the line of a question; of the built-in record, whole and as of everything, it is read. The build puts this into core. */
export function preparedLine(make: MakeLine): MakeLine {
  return (dataset, question, query, stage) => {
    const made = () => make(dataset, question, query, stage);
    if (query.asof !== undefined || query.without.length > 0) return made();
    if (lines?.dataset !== dataset) {
      const kept = preparedOf(dataset, "lines") as KeptLines | undefined;
      lines = { dataset, of: kept && readLines(kept, dataset) };
    }
    return lines.of?.(question, made) ?? made();
  };
}
