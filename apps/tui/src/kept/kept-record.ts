import type { Dataset } from "@on-record/core/query";
import { builtInDataset } from "../built-in/parts.js";
import { keptBytes } from "./kept-bytes.js";
import { type Place, placeOf } from "./place.js";
import { recordTexts } from "./record-bytes.js";

/** A record that was read anew, the place at which it may be kept, and whether its folder is as it was before it was read. */
export type Read = { readonly dataset: Dataset; readonly place: Place; readonly isUnchanged: () => boolean };

/** What this start has read anew, by the file in which it may be kept: the last version of each. */
const anew = new Map<string, Read>();

/**
 * The record in a folder as it was kept, if nothing in the folder has changed since.
 * `read`, if not: is told what was read instead, which is then kept once the answer is out.
 */
export function keptRecord(path: string): { readonly dataset: Dataset } | { readonly read: (dataset: Dataset) => void } {
  const place = placeOf(path);
  const bytes = place && keptBytes(place.file, place.key);
  if (bytes) return { dataset: builtInDataset(recordTexts(bytes)) };
  if (!place) return { read: () => undefined };
  const isUnchanged = () => placeOf(path)?.key === place.key;
  return { read: (dataset) => anew.set(place.file, { dataset, place, isUnchanged }) };
}

/** Whether anything was. Then this start has done what the next one need not do. */
export const hasReadAnew = (): boolean => anew.size > 0;

/** Keeps what was read anew, once the answer is out, and tells whether there was anything to keep: what cannot be is read anew the next time. */
export async function keepWhatWasRead(): Promise<boolean> {
  const kept = await Promise.allSettled([...anew.values()].map(async (read) => (await import("./keep-record.js")).keepRecord(read)));
  return kept.some((one) => one.status === "fulfilled" && one.value);
}
