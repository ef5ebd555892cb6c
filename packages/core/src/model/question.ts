import { z } from "zod";
import { anyIdSchema, claimIdSchema, positionIdSchema, questionIdSchema, reportIdSchema } from "./id.js";
import { questionKinds, questionStates, stances } from "./vocabulary.js";

const described = {
  id: questionIdSchema,
  text: z.string().min(1).describe("What is in dispute, as a question."),
  kind: z.enum(questionKinds),
  because: z.string().min(1).exactOptional().describe("Why it is only apparent, or what would settle it."),
  formerly: z.array(anyIdSchema).exactOptional(),
};

/** A question as the curator writes it. A position rests on claims, or, where only the words differ, on reports. */
export const questionEntrySchema = z.strictObject({
  ...described,
  state: z.enum(questionStates).exactOptional(),
  positions: z
    .array(
      z.strictObject({
        id: positionIdSchema,
        label: z.string().min(1),
        claims: z.array(z.union([claimIdSchema, z.strictObject({ claim: claimIdSchema, stance: z.enum(stances) })])).exactOptional(),
        reports: z.array(reportIdSchema).exactOptional(),
      }),
    )
    .min(1),
});
export type QuestionEntry = z.infer<typeof questionEntrySchema>;

/** One answer to a question: whoever takes one of these stances holds it. */
export const positionSchema = z.strictObject({
  id: positionIdSchema,
  label: z.string(),
  claims: z.array(z.strictObject({ claim: claimIdSchema, stance: z.enum(stances) })),
  reports: z.array(reportIdSchema),
});
export type Position = z.infer<typeof positionSchema>;

/** What is in dispute. Who holds which position is derived, never written here. */
export const questionSchema = z.strictObject({
  ...described,
  state: z.enum(questionStates),
  positions: z.array(positionSchema),
});
export type Question = z.infer<typeof questionSchema>;
