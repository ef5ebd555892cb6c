import {
  type ExportOptions,
  filesFormatNames,
  type FormatName,
  formatNames,
  formats,
  type Loss,
  optionFault,
} from "@on-record/core/exchange";
import { cleanText, type Dataset } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { placeIn, problemText } from "../print/problems.js";
import { type NewFile, writeInto } from "../writing/into-folder.js";
import type { Command, Written } from "./command.js";

const several = filesFormatNames.join(", ");

export const exportRecord: Command = {
  needs: "record",
  asks: true,
  does: "write the record, or the rows that a query finds, in another format to standard output or into a folder",
  words: { least: 0, most: 0 },
  flags: {
    format: {
      value: "FORMAT",
      words: formatNames,
      description: `${formatNames.map((name) => `${name}: ${formats[name].description}`).join("; ")}. Left out: json.`,
    },
    out: { value: "FOLDER", description: `Write files into this folder, and none over one that is there. Needed by ${several}.` },
    address: { value: "URL", description: "Where the site stands, for links. Left out: as the record says." },
    on: { value: "DAY", description: "The day the file is made, where a format demands one. Left out: the day of the last change." },
  },
  example: "onrecord export --format=csv --stance=rejects > rejected.csv",
  async run({ world, dataset, query, flags }) {
    const options: ExportOptions = { query, ...textFlag("address"), ...textFlag("on") };
    const fault = optionFault(options);
    if (fault !== undefined) return misused(fault);
    const name = (flags["format"] ?? "json") as FormatName;
    const format = formats[name];
    const folder = flags["out"];
    if (typeof folder === "string") {
      const { files, losses } = await filesOf(name, dataset, options);
      const problems = await writeInto(folder, files, world.cwd);
      if (problems.length > 0) return { code: exitCodes.faults, notes: problems.map((problem) => problemText(problem, folder)) };
      return { code: exitCodes.fine, text: files.map(({ path }) => `${placeIn(folder, path)}\n`).join(""), notes: notesOf(losses) };
    }
    if (format.gives === "files") return misused(`${name} is several files: say where to with --out=FOLDER`);
    const { text, losses } = format.write(dataset, options);
    return { code: exitCodes.fine, text, notes: notesOf(losses) };

    function textFlag(flag: "address" | "on"): { readonly [name: string]: string } {
      const value = flags[flag];
      return typeof value === "string" ? { [flag]: value } : {};
    }
  },
};

async function filesOf(name: FormatName, dataset: Dataset, options: ExportOptions): Promise<{ files: NewFile[]; losses: readonly Loss[] }> {
  const format = formats[name];
  if (format.gives === "files") {
    const { files, losses } = await format.write(dataset, options);
    return { files: files.map((file) => ({ path: file.name, bytes: file.bytes })), losses };
  }
  const { text, losses } = format.write(dataset, options);
  return { files: [{ path: `record.${format.extension}`, bytes: new TextEncoder().encode(text) }], losses };
}

const misused = (message: string): Written => ({ code: exitCodes.usage, notes: [`onrecord: ${cleanText(message)}`] });

const notesOf = (losses: readonly Loss[]): string[] => losses.map(({ message }) => `onrecord: ${message}`);
