import { z } from "zod";
import { datingEntrySchema, whenSchema } from "./dating.js";
import { actorIdSchema, anyIdSchema, eventIdSchema, statementIdSchema } from "./id.js";

/** The speaker that a source does not name: “reports state”. */
export const unknownSpeaker = "unknown";

const described = {
  id: statementIdSchema,
  speaker: z.union([actorIdSchema, z.literal(unknownSpeaker)]),
  for: actorIdSchema.exactOptional().describe("On whose behalf."),
  occasion: eventIdSchema.exactOptional().describe("The event at which it was said."),
  answers: statementIdSchema.exactOptional().describe("The statement that it replies to, and so is not before."),
  formerly: z.array(anyIdSchema).exactOptional(),
};

/** A statement as the curator writes it. */
export const statementEntrySchema = z.strictObject({
  ...described,
  said: z.array(datingEntrySchema).exactOptional().describe("Left out: the occasion’s, else not after the first source that reports it."),
  to: z.array(actorIdSchema).exactOptional(),
  maybe: z.array(statementIdSchema).exactOptional().describe("Statements that it may be the same as; no text settles it."),
});
export type StatementEntry = z.infer<typeof statementEntrySchema>;

/** One act of saying: who, when, where. */
export const statementSchema = z.strictObject({
  ...described,
  said: whenSchema,
  to: z.array(actorIdSchema),
  maybe: z.array(statementIdSchema),
});
export type Statement = z.infer<typeof statementSchema>;
