import { z } from "zod";
import type { EdtfText } from "./edtf/index.js";
import { anyIdSchema, sourceIdSchema } from "./id.js";
import { evidenceSchema, selectorSchema } from "./selector.js";
import { bases, relatives } from "./vocabulary.js";

/** Canonical EDTF. The shape alone is checked here; `parse` refuses a text that `parseEdtf` does not read. */
export const edtfTextSchema = z
  .custom<EdtfText>((value) => typeof value === "string" && value.length > 0, "a date in EDTF")
  .meta({
    type: "string",
    description: "A date in EDTF (ISO 8601-2), such as 2024-02, 2024-02-22/2024-02-25 or [2024-02-22..2024-02-25].",
  });

// Whole seconds; a plain number, since a year such as Y17E8 lies beyond the integers that a double holds exactly.
const seconds = z.number().nullable();

/**
 * What is known of a stretch of time: seconds since 1970-01-01T00:00:00Z, proleptic Gregorian, both ends included.
 * `null` is an open side: no lower bound in `earliest…`, no upper bound in `latest…`.
 */
export const boundsSchema = z.strictObject({
  earliestStart: seconds,
  latestStart: seconds,
  earliestEnd: seconds,
  latestEnd: seconds,
});

/** One telling of a date, as the curator writes it. `edtf`, or `rel`, or both. */
export const datingEntrySchema = z.strictObject({
  edtf: z.string().min(1).exactOptional().describe("The date in EDTF."),
  rel: z.enum(relatives).exactOptional().describe("The date by its distance from `to`."),
  to: anyIdSchema.exactOptional().describe("An event, a statement or a source; left out: the publication of `source`."),
  basis: z.enum(bases).exactOptional().describe("Where the date comes from. Left out: relative with `rel`, printed with a quote."),
  because: z.string().min(1).exactOptional().describe("The curator’s reason; required where the date is inferred."),
  source: sourceIdSchema.exactOptional().describe("The source that tells it. Left out in a source’s own file: that source."),
  quote: selectorSchema.exactOptional(),
  aspect: z
    .string()
    .min(1)
    .max(40)
    .exactOptional()
    .describe("What the date is of, where it is not the thing itself: published, broadcast, held."),
  zone: z.string().min(1).exactOptional().describe("The IANA time zone that the date is told in."),
});
export type DatingEntry = z.infer<typeof datingEntrySchema>;

/** A dating after parsing: its words found, its own bounds told (before the others narrow them). */
export const datingSchema = z.strictObject({
  edtf: edtfTextSchema.exactOptional(),
  rel: z.enum(relatives).exactOptional(),
  to: anyIdSchema.exactOptional(),
  basis: z.enum(bases),
  because: z.string().exactOptional(),
  source: sourceIdSchema.exactOptional(),
  evidence: evidenceSchema.exactOptional(),
  aspect: z.string().exactOptional(),
  zone: z.string().exactOptional(),
  bounds: boundsSchema,
});
export type Dating = z.infer<typeof datingSchema>;

/** Why a bound stands where it stands: one link of the chain, nearest first. */
export const reasonSchema = z.strictObject({
  side: z.enum(["not-before", "not-after"]),
  /** The day that this reason sets. */
  day: edtfTextSchema,
  because: z.string(),
  /** The sources, events and statements that it rests on. */
  refs: z.array(anyIdSchema),
});
export type Reason = z.infer<typeof reasonSchema>;

/**
 * When something was, as far as the record settles it. `edtf` is the narrowest text for `bounds`. `rivals` lists the
 * groups of datings (indexes into `datings`) that cannot both be right and are kept apart; the bounds then span them all.
 */
export const whenSchema = z.strictObject({
  edtf: edtfTextSchema,
  bounds: boundsSchema,
  uncertain: z.boolean().exactOptional(),
  approximate: z.boolean().exactOptional(),
  datings: z.array(datingSchema),
  rivals: z.array(z.array(z.int())).exactOptional(),
  reasons: z.array(reasonSchema),
});
export type When = z.infer<typeof whenSchema>;
