import { nearestRecord } from "../record/nearest-record.js";

export type Chosen = { readonly folder: string; readonly why?: string };

/** The folder to check: the one that was named; else the record that one stands in or beside; else the folder one stands in. */
export function chosenFolder(named: string | undefined, cwd: string): Chosen {
  if (named !== undefined) return { folder: named };
  const folder = nearestRecord(cwd)?.folder ?? ".";
  return { folder, why: `no folder was named: checking ${folder === "." ? "this one" : folder}` };
}
