/** The formats that a dataset is written in. Adding one is one file here and one row in `formats`. */
import { atom } from "./atom.js";
import { cslJson } from "./csl-json.js";
import { csv } from "./csv.js";
import type { FilesFormat, Format, TextFormat } from "./format.js";
import { html } from "./html.js";
import { icalendar } from "./icalendar.js";
import { jsonFeed } from "./json-feed.js";
import { jsonLines } from "./json-lines.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { markwhen } from "./markwhen.js";
import { parquet } from "./parquet/index.js";
import { schemaOrg } from "./schema-org/index.js";
import { timelinejs } from "./timelinejs.js";
import { webAnnotation } from "./web-annotation.js";

export { unguardCell } from "./csv.js";
export type { ExportOptions, FilesFormat, Format, TextFormat, Written, WrittenFile, WrittenFiles } from "./format.js";
export { jsonFile, jsonText } from "./json.js";
export { describePage } from "./schema-org/page.js";
export type { DescribedPage, GivenFile, JsonLd } from "./schema-org/page.js";
export type { SchemaNode } from "./schema-org/nodes.js";
export { optionFault } from "./options.js";
export type { Loss, LossCode } from "./losses.js";

/** Every format by its name. Most give one text at once; Parquet gives several files, and a promise of them. */
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
  parquet,
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
/** The names of the formats that give one text. */
export type TextFormatName = { [Name in FormatName]: (typeof formats)[Name] extends TextFormat ? Name : never }[FormatName];
/** The names of the formats that give several files. */
export type FilesFormatName = { [Name in FormatName]: (typeof formats)[Name] extends FilesFormat ? Name : never }[FormatName];

/** Whether a name that somebody typed is that of a format. */
export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name);

// Said to be pure, so that whoever asks for no format has none in a bundle.
/** All names, in the order of the table. */
export const formatNames = /* @__PURE__ */ Object.keys(formats) as FormatName[];
export const textFormatNames = /* @__PURE__ */ formatNames.filter((name): name is TextFormatName => formats[name].gives === "text");
export const filesFormatNames = /* @__PURE__ */ formatNames.filter((name): name is FilesFormatName => formats[name].gives === "files");
