import type { Position } from "./problems.js";

export { quoted } from "./text/index.js";

/** A place as an editor understands it: `record.yaml:14:5`. */
export const placeText = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

/** "a, b and c". */
export function listed(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** "an event", "a claim". */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
