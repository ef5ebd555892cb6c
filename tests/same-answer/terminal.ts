import { type Dataset, fromArgs } from "@on-record/core";
import { opened, rowsShown } from "../../apps/tui/src/screen/state.js";
import type { Case } from "./cases.js";

/** The rows of the terminal's list as it opens on a command line. */
export function askTerminal(dataset: Dataset, pairs: Case["pairs"]): readonly string[] {
  const { query } = fromArgs(
    pairs.flatMap(([field, value]) => [`--${field}`, value]),
    dataset,
  );
  return rowsShown(opened({ dataset, query, size: { columns: 100, rows: 30 } }));
}
