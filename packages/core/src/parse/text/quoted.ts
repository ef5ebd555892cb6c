/**
 * Words of a file for a message: in quotation marks, on one line, cut to `most` characters, and with every character that
 * could act on a screen (control, bidi, invisible) written as an escape. JSON, and so YAML, reads it back.
 */
export function quoted(words: string, most = 120): string {
  const characters = Array.from(words.slice(0, 2 * most + 2));
  const cut = words.length > 2 * most + 2 || characters.length > most;
  return JSON.stringify(cut ? `${characters.slice(0, most - 1).join("")}…` : words).replace(unseen, escape);
}

/** What JSON leaves bare and a screen may obey: C1 controls and line separators, format characters, lone surrogates. */
const unseen = /[\u007f-\u009f\u2028\u2029]|\p{Cf}|\p{Cs}/gu;
const escape = (character: string) =>
  character
    .split("") // by UTF-16 units, as JSON escapes
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
