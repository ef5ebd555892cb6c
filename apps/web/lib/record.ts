import { readFileSync } from "node:fs";
import type { Dataset } from "@on-record/core";
import { dataset as parsedSeeds } from "@on-record/core/dataset";

/** The record that this build shows: the JSON file that ON_RECORD_DATASET names, else the one that comes with the project. */
export const record: Dataset = load(process.env.ON_RECORD_DATASET);

function load(file: string | undefined): Dataset {
  if (!file) return parsedSeeds;
  return JSON.parse(readFileSync(file, "utf8")) as Dataset;
}
