import { z } from "zod";
import { datingEntrySchema, whenSchema } from "./dating.js";
import { actorIdSchema, anyIdSchema, claimIdSchema, eventIdSchema } from "./id.js";
import { claimKinds } from "./vocabulary.js";

const described = {
  id: claimIdSchema,
  text: z.string().min(1).describe("The proposition in our own neutral words, in the affirmative."),
  kind: z.enum(claimKinds),
  subject: actorIdSchema.exactOptional().describe("Whom it is about, where it is about an actor."),
  formerly: z.array(anyIdSchema).exactOptional(),
};

/** A claim as the curator writes it. */
export const claimEntrySchema = z.strictObject({
  ...described,
  about: z.array(eventIdSchema).exactOptional(),
  holds: datingEntrySchema.exactOptional().describe("The time for which the claim is made, where it differs from its events’."),
});
export type ClaimEntry = z.infer<typeof claimEntrySchema>;

/** A proposition that somebody may affirm, reject or leave open. */
export const claimSchema = z.strictObject({
  ...described,
  about: z.array(eventIdSchema),
  holds: whenSchema.exactOptional(),
});
export type Claim = z.infer<typeof claimSchema>;
