import { z } from "zod";
import { actorSchema } from "./actor.js";
import { claimSchema } from "./claim.js";
import { eventSchema } from "./event.js";
import { formatVersion } from "./format-version.js";
import { anyIdSchema } from "./id.js";
import { problemSchema } from "./problem.js";
import { questionSchema } from "./question.js";
import { relationSchema } from "./relation.js";
import { reportSchema } from "./report.js";
import { sourceSchema } from "./source.js";
import { statementSchema } from "./statement.js";

/** A correction or addition that readers should be able to trace. */
export const changeSchema = z.strictObject({
  on: z.string().min(4).describe("The day of the change, in EDTF."),
  ids: z.array(anyIdSchema),
  what: z.string().min(1),
  because: z.string().min(1),
});

/** What is said of the record as a whole. */
export const recordHeadSchema = z.strictObject({
  title: z.string().min(1),
  language: z.string().min(2).describe("A BCP 47 language tag."),
  clock: z.string().min(1).describe("The IANA time zone in which dates without one are read."),
  address: z
    .url({ protocol: /^https?$/ })
    .exactOptional()
    .describe("Where the site will stand."),
  changes: z.array(changeSchema).exactOptional(),
});

/**
 * What the texts settle of the order of two things (sources, events, statements) beyond their bounds:
 * `later` began at least `days` days after `earlier` began.
 */
export const precedenceSchema = z.strictObject({
  earlier: anyIdSchema,
  later: anyIdSchema,
  days: z.int(),
  because: z.string(),
});
export type Precedence = z.infer<typeof precedenceSchema>;

/** A parsed record: linked, quotes found, dates solved. Plain JSON; each list is sorted by id. */
export const datasetSchema = z.strictObject({
  format: z.literal("on-record"),
  version: z.literal(formatVersion),
  record: recordHeadSchema.required({ changes: true }),
  sources: z.array(sourceSchema),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  statements: z.array(statementSchema),
  claims: z.array(claimSchema),
  reports: z.array(reportSchema),
  questions: z.array(questionSchema),
  relations: z.array(relationSchema),
  precedence: z.array(precedenceSchema),
  /** Warnings: a record with errors has no dataset. */
  problems: z.array(problemSchema),
});
/** Frozen by `parse`: read it, never change it. */
export type Dataset = z.infer<typeof datasetSchema>;
