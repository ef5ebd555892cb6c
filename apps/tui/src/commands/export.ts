import {
  type ExportOptions,
  filesFormatNames,
  type FormatName,
  formatNames,
  formats,
  type Loss,
  optionFault,
} from "@on-record/core/exchange";
import { cleanText } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { placeIn } from "../print/problems.js";
import { writeNewFiles } from "../writing/new-files.js";
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
    if (typeof folder !== "string") {
      if (format.gives === "files") return misused(`${name} is several files: say where to with --out=FOLDER`);
      const { text, losses } = format.write(dataset, options);
      return { code: exitCodes.fine, text, notes: notesOf(losses) };
    }
    if (format.gives === "files") {
      const { files, losses } = await format.write(dataset, options);
      return written(files, losses);
    }
    const { text, losses } = format.write(dataset, options);
    return written([{ name: `record.${format.extension}`, bytes: new TextEncoder().encode(text) }], losses);

    async function written(files: Parameters<typeof writeNewFiles>[1], losses: readonly Loss[]): Promise<Written> {
      const told = await writeNewFiles(String(folder), files, world.cwd);
      if (!told.ok) return { code: exitCodes.faults, notes: [`onrecord: ${cleanText(told.message)}`] };
      const text = files.map((file) => `${cleanText(placeIn(String(folder), file.name))}\n`).join("");
      return { code: exitCodes.fine, text, notes: notesOf(losses) };
    }

    function textFlag(flag: "address" | "on"): { readonly [name: string]: string } {
      const value = flags[flag];
      return typeof value === "string" ? { [flag]: value } : {};
    }
  },
};

const misused = (message: string): Written => ({ code: exitCodes.usage, notes: [`onrecord: ${cleanText(message)}`] });

const notesOf = (losses: readonly Loss[]): string[] => losses.map(({ message }) => `onrecord: ${message}`);
