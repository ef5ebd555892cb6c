import { z } from "zod";
import { datingEntrySchema, whenSchema } from "./dating.js";
import { actorIdSchema, anyIdSchema, eventIdSchema } from "./id.js";
import { eventKinds } from "./vocabulary.js";

const described = {
  id: eventIdSchema,
  title: z.string().min(1),
  kind: z.enum(eventKinds),
  place: z.string().min(1).exactOptional(),
  part: eventIdSchema.exactOptional().describe("The larger event that this one is part of."),
  formerly: z.array(anyIdSchema).exactOptional(),
};

/** An event as the curator writes it. */
export const eventEntrySchema = z.strictObject({
  ...described,
  participants: z.array(actorIdSchema).exactOptional(),
  happened: z.array(datingEntrySchema).exactOptional().describe("Datings, plural: sources may differ."),
  maybe: z.array(eventIdSchema).exactOptional().describe("Events that it may be the same as; no text settles it."),
});
export type EventEntry = z.infer<typeof eventEntrySchema>;

/** What claims are about: a happening, a state of things, or an occasion on which something was said. */
export const eventSchema = z.strictObject({
  ...described,
  participants: z.array(actorIdSchema),
  happened: whenSchema,
  maybe: z.array(eventIdSchema),
});
export type Event = z.infer<typeof eventSchema>;
