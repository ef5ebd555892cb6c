import { z } from "zod";
import { actorEntrySchema } from "./actor.js";
import { claimEntrySchema } from "./claim.js";
import { recordHeadSchema } from "./dataset.js";
import { eventEntrySchema } from "./event.js";
import { questionEntrySchema } from "./question.js";
import { relationEntrySchema } from "./relation.js";
import { reportEntrySchema } from "./report.js";
import { sourceEntrySchema } from "./source.js";
import { statementEntrySchema } from "./statement.js";

/**
 * One YAML file of a record. Every list may stand in any file; `record` in one of them only; `source` in a file that
 * describes one text, whose reports then need not name it.
 */
export const annotationFileSchema = z.strictObject({
  record: recordHeadSchema.exactOptional(),
  source: sourceEntrySchema.exactOptional(),
  actors: z.array(actorEntrySchema).exactOptional(),
  events: z.array(eventEntrySchema).exactOptional(),
  statements: z.array(statementEntrySchema).exactOptional(),
  claims: z.array(claimEntrySchema).exactOptional(),
  reports: z.array(reportEntrySchema).exactOptional(),
  questions: z.array(questionEntrySchema).exactOptional(),
  relations: z.array(relationEntrySchema).exactOptional(),
});
export type AnnotationFile = z.infer<typeof annotationFileSchema>;
