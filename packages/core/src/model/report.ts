import { z } from "zod";
import { claimEntrySchema } from "./claim.js";
import { actorIdSchema, anyIdSchema, claimIdSchema, reportIdSchema, sourceIdSchema, statementIdSchema } from "./id.js";
import { evidenceSchema, selectorSchema } from "./selector.js";
import { acts, departureKinds, forms, stances } from "./vocabulary.js";

/** How the words of this report differ from those of another report or from a claim. */
export const departureSchema = z.strictObject({
  from: anyIdSchema.describe("A claim or a report."),
  kind: z.enum(departureKinds),
  because: z.string().min(1),
});
export type Departure = z.infer<typeof departureSchema>;

const described = {
  form: z.enum(forms),
  statement: statementIdSchema.exactOptional().describe("The act of saying; left out: the source’s own voice."),
  ascribed: actorIdSchema.exactOptional().describe("The actor whose view the source tells without an act of saying."),
  act: z.enum(acts).exactOptional(),
  cue: z.string().min(1).exactOptional().describe("The printed verb."),
  formerly: z.array(anyIdSchema).exactOptional(),
};

/** A report as the curator writes it. `claim` is an id, or the claim written out; left out: only the act is told. */
export const reportEntrySchema = z.strictObject({
  ...described,
  id: reportIdSchema.exactOptional().describe("Left out: source.claim. Required where two reports would share that id."),
  source: sourceIdSchema.exactOptional().describe("Left out in a source’s own file."),
  claim: z.union([claimIdSchema, claimEntrySchema]).exactOptional(),
  quote: selectorSchema,
  stance: z.enum(stances).exactOptional().describe("Left out: affirms."),
  via: z.array(actorIdSchema).exactOptional().describe("Through whom the source has it."),
  departures: z.array(departureSchema).exactOptional(),
  again: z.array(selectorSchema).exactOptional().describe("The same words elsewhere in this source."),
});
export type ReportEntry = z.infer<typeof reportEntrySchema>;

/** One place where one source prints a claim, or an act of saying. */
export const reportSchema = z.strictObject({
  ...described,
  id: reportIdSchema,
  source: sourceIdSchema,
  claim: claimIdSchema.exactOptional(),
  evidence: evidenceSchema,
  stance: z.enum(stances),
  via: z.array(actorIdSchema),
  departures: z.array(departureSchema),
  again: z.array(evidenceSchema),
});
export type Report = z.infer<typeof reportSchema>;
