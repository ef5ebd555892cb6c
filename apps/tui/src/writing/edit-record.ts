import { resolve } from "node:path";
import type { Edited, RecordFile } from "@on-record/core";
import { cleanText } from "@on-record/core/query";
import type { World, Written } from "../commands/command.js";
import { exitCodes } from "../options/exit-codes.js";
import type { Flag, Flags } from "../options/flags.js";
import { placeIn, problemText } from "../print/problems.js";
import { onRecord } from "../rows/head.js";
import { nearestRecord } from "../record/nearest-record.js";
import { count } from "../words/count.js";
import { lineDiff } from "./line-diff.js";

export const dryRun = { "dry-run": { description: "Show what would change, line by line, and change nothing." } } satisfies Record<
  string,
  Flag
>;

/**
 * Changes the annotations of a record: the one that `--record` names, else the one that one stands in. Each file is replaced whole, or none is.
 * `onlyCheck`: nothing is written, and that something would be is a fault.
 */
export async function editRecord(
  world: World,
  flags: Flags,
  edit: (files: readonly RecordFile[]) => Edited | Promise<Edited>,
  { onlyCheck = false }: { readonly onlyCheck?: boolean } = {},
): Promise<Written> {
  const named = flags["record"];
  const folder = typeof named === "string" ? named : nearestRecord(world.cwd)?.folder;
  if (folder === undefined) {
    return { code: exitCodes.usage, notes: ["onrecord: no record here. Name its folder with --record=FOLDER"] };
  }
  const path = resolve(world.cwd, folder);
  const { readAnnotationFiles, writeWhole } = await import("@on-record/core/node");
  const read = await readAnnotationFiles(path);
  const edited = read.problems.length > 0 ? read : await edit(read.files);
  if (edited.problems.length > 0 || !("renamed" in edited)) return refused(edited.problems, folder);

  const { files, renamed } = edited;
  const ids = renamed.map(({ from, to }) => `${from} → ${to}\n`);
  if (files.length === 0) return { code: exitCodes.fine, notes: ["onrecord: nothing to change"] };
  if (flags["dry-run"]) {
    const shown = files.map((file) => `${placeIn(folder, file.path)}\n${diffText(file)}`);
    return {
      code: onlyCheck ? exitCodes.faults : exitCodes.fine,
      text: [...ids, ...shown].join(""),
      notes: ["onrecord: nothing was written"],
    };
  }
  const names = files.map((file) => `${placeIn(folder, file.path)}\n`).join("");
  if (onlyCheck) {
    const note = `onrecord: ${count(files.length, "file")} not in order; ${onRecord("onrecord tidy", flags)} changes that`;
    return { code: exitCodes.faults, text: names, notes: [note] };
  }
  const inTheWay = await writeWhole(path, files);
  if (inTheWay.length > 0) return refused(inTheWay, folder);
  return { code: exitCodes.fine, text: [...ids, names].join(""), notes: [`onrecord: ${count(files.length, "file")} changed`] };
}

const refused = (problems: Edited["problems"], folder: string): Written => ({
  code: exitCodes.faults,
  notes: [...problems.map((problem) => problemText(problem, folder)), "onrecord: nothing was changed"],
});

function diffText({ before, bytes }: Edited["files"][number]): string {
  const decoder = new TextDecoder();
  return lineDiff(decoder.decode(before), decoder.decode(bytes))
    .map((line) => `${cleanText(line)}\n`)
    .join("");
}
