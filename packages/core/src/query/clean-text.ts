// Sequences that act on a terminal. Those that carry a string (OSC, DCS, SOS, PM, APC) go with it if it is ended within
// one line; a start without an end loses only its introducer, so that it cannot swallow what follows.
const sequences = new RegExp(
  [
    String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]`,
    String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)`,
    String.raw`\x1b[ -/]*[0-~]`,
  ].join("|"),
  "g",
);

// Cannot be seen, yet change what can: soft hyphen, marks and overrides of direction, zero-width characters, invisible
// operators, byte order mark, annotation marks, tags.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

// Letters of Europe, signs and spaces of print, and nothing of what is taken away: most texts are of these alone.
const harmless = /^[\x20-\x7e\xa0-\xac\xae-\u0600\u2010-\u2027\u2030-\u205f\u2070-\u2fff]*$/;

/**
 * A text that is safe to print anywhere: it cannot move a cursor, set a colour, ring, open a link, change the direction of
 * what stands beside it or break a line that is not its own. Tabs and line breaks become spaces; with `keepLines` each
 * line break becomes `\n`. A lone half of a surrogate pair becomes U+FFFD. All that can be seen is kept as it is.
 */
export function cleanText(text: string, options?: { keepLines?: boolean }): string {
  if (harmless.test(text)) return text;
  return text
    .replace(sequences, "")
    .replace(/\r\n?|[\n\v\f\x85\u2028\u2029]/g, options?.keepLines ? "\n" : " ")
    .replace(/\t/g, " ")
    .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, "")
    .replace(invisible, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}
