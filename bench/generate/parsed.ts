import { createHash } from "node:crypto";
import { type Dataset, parse, type RecordFile } from "@on-record/core";
import type { Files } from "./chapter.js";

/** Files as the parser takes them. */
export function recordFiles(files: Files): RecordFile[] {
  return Object.entries(files).map(([path, content]) => {
    const bytes = new TextEncoder().encode(content);
    return { path, bytes, digest: createHash("sha256").update(bytes).digest("hex") };
  });
}

/**
 * The dataset of files that have no fault.
 * @throws if they have one.
 */
export function parsed(files: readonly RecordFile[]): Dataset {
  const { dataset, problems } = parse(files);
  if (!dataset || problems.length > 0) throw new Error(`an invented record has problems: ${JSON.stringify(problems.slice(0, 3))}`);
  return dataset;
}
