import { resolve } from "node:path";
import type { PlannedFile } from "@on-record/core/node";
import type { Problem } from "@on-record/core/query";

/** A new file: its path from the folder, with `/` between its parts, and its bytes. */
export type NewFile = Pick<PlannedFile, "path" | "bytes">;

/**
 * Writes files into a folder, which is made where it is not there. Nothing that is there is written over: then none is written.
 * Gives back what was in the way, or an empty list.
 */
export async function writeInto(folder: string, files: readonly NewFile[], cwd: string): Promise<Problem[]> {
  const { writeWhole } = await import("@on-record/core/node");
  return writeWhole(resolve(cwd, folder), files);
}
