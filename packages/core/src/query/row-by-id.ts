import type { Dataset } from "../model/dataset.js";
import { ofDataset } from "./once.js";
import { type Row, rowsOf } from "./row.js";

/** The rows by id. */
export const rowById: (dataset: Dataset) => ReadonlyMap<string, Row> = ofDataset(
  (dataset) => new Map(rowsOf(dataset).map((row) => [row.id, row])),
);
