import * as fc from "fast-check";

/** One change to a text, at a place told as a share of its length, so that it fits whatever the changes before it left. */
type Edit = { readonly at: number; readonly length: number; readonly how: "drop" | "put" | "repeat" | "swap"; readonly put: string };

/** What has broken readers before: structure, numbers, names of programs, characters that are unseen or act. */
const spiteful = [
  ..."{}[]():,;#&*!|>'\"`%@-?~=\\/ \t\n\r\0\u0007\u001b\u007f\u0085\u2028\ufeff\u202e\u200b\ud800\u0301“”«»‘’…".split(""),
  ...[
    "\r\n",
    "---\n",
    "...\n",
    "<<: *a",
    "&a [*a]",
    "!!js/function",
    "null",
    "~",
    "true",
    "NaN",
    "-0",
    "1e999",
    "0x10",
    "9007199254740993",
  ],
  ...["__proto__", "constructor", "toString", "../../outside.txt", "/etc/passwd", "C:\\x", "%00", "%ff", "+", "&&", "=="],
  ...["2024-02-30", "-0000", "Y-99999999999", "2024-XX-31", "[..]", "{..2024}", "2024?~%", "/..", "../2024", "<script>", "]]>", "<!--"],
  "a".repeat(3000),
  "[".repeat(3000),
];

const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, fc.nat(200)),
  how: fc.constantFrom("drop", "put", "repeat", "swap"),
  put: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...spiteful) }, fc.string({ unit: "binary", maxLength: 12 })),
});

/** Real texts with a few changes made to each; the fewer, the further a reader goes before it stumbles. */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), fc.array(edits, { minLength: 1, maxLength: 6 })).map(([text, all]) => all.reduce(edited, text));

function edited(text: string, { at, length, how, put }: Edit): string {
  const start = Math.floor(at * text.length);
  const stretch = text.slice(start, start + length);
  const end = start + stretch.length;
  const middle = { drop: "", put: put + stretch, repeat: stretch + stretch, swap: put }[how];
  return text.slice(0, start) + middle + text.slice(end);
}
