import type { z } from "zod";
import { actorEntrySchema } from "../../model/actor.js";
import { claimEntrySchema } from "../../model/claim.js";
import { eventEntrySchema } from "../../model/event.js";
import { questionEntrySchema } from "../../model/question.js";
import { relationEntrySchema } from "../../model/relation.js";
import { reportEntrySchema } from "../../model/report.js";
import { statementEntrySchema } from "../../model/statement.js";
import type { EntryOf, ListName } from "./annotations.js";

/** The schema of one entry of each list: entries are checked one by one, so that a bad one does not lose the rest. */
export const entrySchemas = {
  actors: actorEntrySchema,
  events: eventEntrySchema,
  statements: statementEntrySchema,
  claims: claimEntrySchema,
  reports: reportEntrySchema,
  questions: questionEntrySchema,
  relations: relationEntrySchema,
} satisfies { [Name in ListName]: z.ZodType<EntryOf<Name>> };

export const listNames = Object.keys(entrySchemas) as ListName[];
