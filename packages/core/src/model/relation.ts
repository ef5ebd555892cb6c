import { z } from "zod";
import { anyIdSchema, claimIdSchema, relationIdSchema } from "./id.js";
import { relationKinds } from "./vocabulary.js";

/** How one claim bears on another. `entails`: a report of `from` also counts for `to`. */
export const relationSchema = z.strictObject({
  id: relationIdSchema,
  from: claimIdSchema,
  to: claimIdSchema,
  kind: z.enum(relationKinds),
  because: z.string().min(1),
  formerly: z.array(anyIdSchema).exactOptional(),
});
export type Relation = z.infer<typeof relationSchema>;

/** A relation as the curator writes it: `id` may be left out and is then `from-kind-to`. */
export const relationEntrySchema = relationSchema.extend({ id: relationIdSchema.exactOptional() });
export type RelationEntry = z.infer<typeof relationEntrySchema>;
