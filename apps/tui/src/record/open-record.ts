import { resolve } from "node:path";
import type { Dataset, Problem } from "@on-record/core/query";
import { keptRecord } from "../kept/kept-record.js";
import { withProgress } from "../print/progress.js";
import { isTerminal } from "../print/streams.js";
import { nearestRecord } from "./nearest-record.js";

/** A record, or what is wrong with the one at `path`. `note`: which one was opened, where none was named. */
export type Opened = { readonly note?: string } & (
  { readonly dataset: Dataset } | { readonly problems: readonly Problem[]; readonly path: string }
);

/**
 * The record at a path; if none is named, the one that one stands in, else the one that is built into the program. The parser
 * is loaded only when there is something to parse: the built-in record, and one that was kept, start in a fraction of the time.
 * `texts`: a folder with copies of texts that the record does not have.
 */
export async function openRecord(path: string | undefined, cwd: string, texts?: string): Promise<Opened> {
  if (path !== undefined) return readAt(path, cwd, texts);
  const nearest = nearestRecord(cwd);
  if (nearest && !nearest.isOurs) {
    const note = `onrecord: no record was named: reading the one in ${nearest.folder === "." ? "this folder" : nearest.folder}`;
    return { note, ...(await readAt(nearest.folder, cwd, texts)) };
  }
  const { dataset } = await import("@on-record/core/dataset");
  if (nearest) return { dataset };
  return { note: "onrecord: no record here: this is the one that comes with the program; --record=FOLDER reads another", dataset };
}

async function readAt(path: string, cwd: string, texts?: string): Promise<Opened> {
  const place = resolve(cwd, path);
  // Of a folder of texts nobody knows which of its files were looked at.
  const kept = texts !== undefined || process.env["ON_RECORD_TEXTS"] ? undefined : keptRecord(place);
  if (kept && "dataset" in kept) return kept;
  const { readRecord } = await import("@on-record/core/node");
  const reading = () => readRecord(place, texts === undefined ? {} : { texts: resolve(cwd, texts) });
  const { dataset, problems } = saysProgress() ? await withProgress("onrecord: reading the record …", reading) : await reading();
  if (!dataset) return { problems, path };
  kept?.read(dataset);
  return { dataset };
}

/** Progress is for somebody who sees it come and go: not for a log, a CI, or a terminal that can only append. */
const saysProgress = (): boolean => isTerminal(2) && !process.env["CI"] && process.env["TERM"] !== "dumb" && !process.env["ACCESSIBLE"];
