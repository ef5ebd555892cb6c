import { formats } from "@on-record/core/exchange";
import type { FormatName } from "@on-record/core/exchange";

// JSON stands at /record.json, for the site itself.
const names = (Object.keys(formats) as FormatName[]).filter((name) => name !== "json");
const endings = names.map((name) => formats[name].extension);

/** The record in every other format of the table: `record.csv`, and where several formats end alike, `record.timelinejs.json`. */
export const downloads = names.map((name) => {
  const { extension } = formats[name];
  const alike = extension === "json" || endings.filter((ending) => ending === extension).length > 1;
  return { name, file: alike ? `record.${name}.${extension}` : `record.${extension}`, format: formats[name] };
});
