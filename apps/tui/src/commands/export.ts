import { type ExportOptions, type FormatName, formatNames, formats, optionFault } from "@on-record/core/exchange";
import { cleanText } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import type { Command } from "./command.js";

export const exportRecord: Command = {
  needs: "record",
  asks: true,
  does: "write the record, or the rows that a query finds, in another format to standard output",
  words: { least: 0, most: 0 },
  flags: {
    format: {
      value: "FORMAT",
      words: formatNames,
      description: `${formatNames.map((name) => `${name}: ${formats[name].description}`).join("; ")}. Left out: json.`,
    },
    address: { value: "URL", description: "Where the site stands, for links. Left out: as the record says." },
    on: { value: "DAY", description: "The day the file is made, where a format demands one. Left out: the day of the last change." },
  },
  example: "onrecord export --format=csv --stance=rejects > rejected.csv",
  run({ dataset, query, flags }) {
    const options: ExportOptions = { query, ...textFlag("address"), ...textFlag("on") };
    const fault = optionFault(options);
    if (fault !== undefined) return { code: exitCodes.usage, notes: [`onrecord: ${cleanText(fault)}`] };
    const format = flags["format"] as FormatName | undefined;
    const { text, losses } = formats[format ?? "json"].write(dataset, options);
    return { code: exitCodes.fine, text, notes: losses.map(({ message }) => `onrecord: ${message}`) };

    function textFlag(name: "address" | "on"): { readonly [name: string]: string } {
      const value = flags[name];
      return typeof value === "string" ? { [name]: value } : {};
    }
  },
};
