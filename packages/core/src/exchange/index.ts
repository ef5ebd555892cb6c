/** The formats that a dataset is written in. Adding one is one file here and one row in `formats`. */
import type { Format } from "./format.js";
import { json } from "./json.js";

export type { Format } from "./format.js";
export { jsonText } from "./json.js";

export const formats = { json } satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
