import type { Dataset } from "@on-record/core";
import { formats } from "@on-record/core/exchange";
import type { FormatName, Loss } from "@on-record/core/exchange";

/** A format as the data page offers it: what it is, what it cannot carry, and its files with what is in them. */
export type Download = {
  readonly name: FormatName;
  readonly description: string;
  readonly mediaType: string;
  readonly losses: readonly Loss[];
  readonly files: readonly { readonly name: string; readonly body: string | Uint8Array<ArrayBuffer> }[];
};

// JSON stands at /record.json, for the site itself.
const names = (Object.keys(formats) as FormatName[]).filter((name) => name !== "json");
const endings = names.map((name) => formats[name].extension);

/** The record in every other format of the table: `record.csv`, and where several formats end alike, `record.timelinejs.json`. */
export const downloadsOf = (record: Dataset): Promise<readonly Download[]> => Promise.all(names.map((name) => downloadOf(record, name)));

async function downloadOf(record: Dataset, name: FormatName): Promise<Download> {
  const format = formats[name];
  const { description, mediaType, extension } = format;
  if (format.gives === "files") {
    const { files, losses } = await format.write(record);
    return { name, description, mediaType, losses, files: files.map((file) => ({ name: file.name, body: Uint8Array.from(file.bytes) })) };
  }
  const { text, losses } = format.write(record);
  const alike = extension === "json" || endings.filter((ending) => ending === extension).length > 1;
  const file = { name: alike ? `record.${name}.${extension}` : `record.${extension}`, body: text };
  return { name, description, mediaType, losses, files: [file] };
}
