import { checkDataset } from "../query/misuse.js";
import type { TextFormat } from "./format.js";
import { Losses } from "./losses.js";
import { checkOptions } from "./options.js";
import { narrows } from "./selection.js";

/** The dataset itself: the one format that loses nothing, and the one that is read again (`readDataset`, `--record`). */
export const json: TextFormat = {
  gives: "text",
  description: "the whole record, every quote with the place where it stands, as it is read again",
  mediaType: "application/json;charset=utf-8",
  extension: "json",
  write(dataset, options = {}) {
    checkDataset(dataset);
    checkOptions(options);
    const { query } = options;
    const losses = new Losses();
    // A part of a record has datings and questions that rest on the rest of it.
    if (query && narrows(query)) losses.add("query-not-followed");
    return { text: jsonFile(dataset), losses: losses.list() };
  },
};

// Letters of Europe, signs of print and what parts lines of JSON: most texts are of these alone, and no other need be gone through
// for what every script has of invisible characters.
const other = /[^\n\x20-\x7e\xa0-\xac\xae-\u05ff\u2010-\u2027\u2030-\u205f\u2070-\u2fff]/;

/**
 * JSON in one line that acts on nothing when it is shown: JSON itself escapes the controls below U+0020, this escapes the others and
 * whatever is invisible, such as marks that turn the direction of the text. What is read back is the same.
 */
export const jsonText = (value: unknown): string => escaped(JSON.stringify(value));

/** The same as the text of a file: indented by two, with a line feed at its end. */
export const jsonFile = (value: unknown): string => escaped(`${JSON.stringify(value, null, 2)}\n`);

function escaped(text: string): string {
  if (!other.test(text)) return text;
  return text.replace(/[\x7f-\x9f\u2028\u2029]|\p{Cf}/gu, (one) =>
    Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
