/** The formats that a dataset is written in. Adding one is one file here and one row in `formats`. */
import { csv } from "./csv.js";
import type { Format } from "./format.js";
import { json } from "./json.js";

export { unguardCell } from "./csv.js";
export type { ExportOptions, Format, Written } from "./format.js";
export { jsonText } from "./json.js";
export { optionFault } from "./options.js";
export type { Loss, LossCode } from "./losses.js";

export const formats = { json, csv } satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
