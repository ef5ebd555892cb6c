/** The formats that a dataset is written in. Adding one is one file here and one row in `formats`. */
import { atom } from "./atom.js";
import { cslJson } from "./csl-json.js";
import { csv } from "./csv.js";
import type { Format } from "./format.js";
import { html } from "./html.js";
import { icalendar } from "./icalendar.js";
import { jsonFeed } from "./json-feed.js";
import { jsonLines } from "./json-lines.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { markwhen } from "./markwhen.js";
import { schemaOrg } from "./schema-org.js";
import { timelinejs } from "./timelinejs.js";
import { webAnnotation } from "./web-annotation.js";

export { unguardCell } from "./csv.js";
export type { ExportOptions, Format, Written } from "./format.js";
export { jsonText } from "./json.js";
export { optionFault } from "./options.js";
export type { Loss, LossCode } from "./losses.js";

export const formats = {
  json,
  "json-lines": jsonLines,
  csv,
  markdown,
  html,
  icalendar,
  timelinejs,
  markwhen,
  atom,
  "json-feed": jsonFeed,
  "web-annotation": webAnnotation,
  "schema-org": schemaOrg,
  "csl-json": cslJson,
} satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
