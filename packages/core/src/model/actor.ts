import { z } from "zod";
import { datingEntrySchema, whenSchema } from "./dating.js";
import { actorIdSchema, anyIdSchema, sourceIdSchema } from "./id.js";
import { actorKinds } from "./vocabulary.js";

/** A printed spelling of a name, misprints included, and the sources that print it. */
export const aliasSchema = z.strictObject({
  name: z.string().min(1),
  sources: z.array(sourceIdSchema),
  misprint: z.boolean().exactOptional(),
});

const described = {
  id: actorIdSchema,
  name: z.string().min(1),
  short: z.string().min(1).exactOptional().describe("The name in a narrow column: a family name, an abbreviation."),
  kind: z.enum(actorKinds),
  formerly: z.array(anyIdSchema).exactOptional(),
};

/** An actor as the curator writes it. An alias is a bare spelling, or one with the source that prints it. */
export const actorEntrySchema = z.strictObject({
  ...described,
  aliases: z
    .array(
      z.union([
        z.string().min(1),
        z.strictObject({
          name: z.string().min(1),
          source: sourceIdSchema.exactOptional(),
          sources: z.array(sourceIdSchema).exactOptional(),
          misprint: z.boolean().exactOptional(),
        }),
      ]),
    )
    .exactOptional(),
  roles: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        at: actorIdSchema.exactOptional(),
        when: z.union([datingEntrySchema, z.array(datingEntrySchema).min(1)]).exactOptional(),
      }),
    )
    .exactOptional(),
});
export type ActorEntry = z.infer<typeof actorEntrySchema>;

/** Who speaks or is spoken of. */
export const actorSchema = z.strictObject({
  ...described,
  aliases: z.array(aliasSchema),
  roles: z.array(z.strictObject({ title: z.string(), at: actorIdSchema.exactOptional(), when: whenSchema.exactOptional() })),
});
export type Actor = z.infer<typeof actorSchema>;
