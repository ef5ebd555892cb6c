import { resolve } from "node:path";
import type { Dataset, Problem } from "@on-record/core/query";

export type Opened = { readonly dataset: Dataset } | { readonly problems: readonly Problem[] };

/**
 * The record at a path, or the one that is built into the program. The parser is loaded only when there is something to
 * parse: the built-in record starts in a fraction of the time.
 */
export async function openRecord(path: string | undefined, cwd: string): Promise<Opened> {
  if (path === undefined) return { dataset: (await import("@on-record/core/dataset")).dataset };
  const { readRecord } = await import("@on-record/core/node");
  const { dataset, problems } = await readRecord(resolve(cwd, path));
  return dataset ? { dataset } : { problems };
}
