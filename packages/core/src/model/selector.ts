import { z } from "zod";
import { sourceIdSchema } from "./id.js";

const words = z.string().min(1, "a quote has at least one character");

/**
 * A quote as the curator writes it. A bare string is the exact words; `prefix` and `suffix` (names of the W3C
 * TextQuoteSelector) tell two places apart; `from`/`to` give a long span by its first and last words.
 */
const partSchema = z.union([
  words,
  z.strictObject({ exact: words, prefix: words.exactOptional(), suffix: words.exactOptional() }),
  z.strictObject({ from: words, to: words }),
]);

/** One part, or several in order where the source interrupts the sentence. */
export const selectorSchema = z.union([partSchema, z.array(partSchema).min(2)]).describe("The words as they stand in the source text.");

export type SelectorPart = z.infer<typeof partSchema>;
export type Selector = z.infer<typeof selectorSchema>;

/** A stretch of a source's text: UTF-16 offsets, end excluded, like `String.prototype.slice`. A byte order mark is not counted. */
export const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });
export type Span = z.infer<typeof spanSchema>;

/** A selector that was found: the words as the source prints them, parts joined by ` … `. */
export const evidenceSchema = z.strictObject({
  source: sourceIdSchema,
  exact: z.string(),
  spans: z.array(spanSchema).min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;
