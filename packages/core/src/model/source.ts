import { z } from "zod";
import { datingEntrySchema, whenSchema } from "./dating.js";
import { actorIdSchema, anyIdSchema, sourceIdSchema } from "./id.js";
import { evidenceSchema, selectorSchema } from "./selector.js";
import { rightsKinds, zoneKinds } from "./vocabulary.js";

const digest = z.string().regex(/^[0-9a-f]{64}$/, "a sha256 is 64 hexadecimal digits in lower case");

/** The file that the text was taken from, where the text is not the original. */
export const originalSchema = z.strictObject({ file: z.string().min(1), digest, type: z.string().min(1) });

const described = {
  id: sourceIdSchema,
  title: z.string().min(1).describe("A title in our words, or the headline."),
  publisher: actorIdSchema.exactOptional().describe("Who published it, if the text says so."),
  agency: actorIdSchema.exactOptional().describe("The agency whose copy it is."),
  language: z.string().min(2).describe("A BCP 47 language tag."),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  original: originalSchema.exactOptional(),
  formerly: z.array(anyIdSchema).exactOptional(),
};

/** A source as the curator writes it. */
export const sourceEntrySchema = z.strictObject({
  ...described,
  language: described.language.exactOptional().describe("A BCP 47 language tag. Left out: the record’s."),
  file: z.string().min(1).exactOptional().describe("The text file. Left out: the .txt beside this file."),
  digest: digest.exactOptional().describe("The sha256 of the text file."),
  published: z.union([datingEntrySchema, z.array(datingEntrySchema).min(1)]).exactOptional(),
  zones: z.array(z.strictObject({ kind: z.enum(zoneKinds), quote: selectorSchema })).exactOptional(),
  unread: z
    .array(z.strictObject({ quote: selectorSchema, because: z.string().min(1) }))
    .exactOptional()
    .describe("Sentences that no report covers on purpose, with the reason."),
  rights: z.enum(rightsKinds).exactOptional(),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** One document, untouched. */
export const sourceSchema = z.strictObject({
  ...described,
  file: z.string(),
  digest,
  published: whenSchema,
  zones: z.array(z.strictObject({ kind: z.enum(zoneKinds), evidence: evidenceSchema })),
  unread: z.array(z.strictObject({ evidence: evidenceSchema, because: z.string() })),
  rights: z.enum(rightsKinds),
  /** The text was not at hand when the record was read: nobody has looked whether the quotes are printed so. */
  unchecked: z.literal(true).exactOptional(),
  /** The text that offsets count in: decoded, without its byte order mark, otherwise as it stands. Unchecked: the quotes, each a paragraph. */
  text: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;
