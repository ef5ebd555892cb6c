import { z } from "zod";

/** A slug: lower-case letters and digits, parted by single hyphens. Unique in the whole record and never reused. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A report's id: `source.claim`, or whatever slug or dotted pair of slugs the curator gave it. */
export const reportIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

const slug = () =>
  z.string().max(120).regex(slugPattern, "an id is lower-case letters and digits, parted by hyphens, such as border-clash");

export const sourceIdSchema = slug().brand<"SourceId">();
export const actorIdSchema = slug().brand<"ActorId">();
export const eventIdSchema = slug().brand<"EventId">();
export const statementIdSchema = slug().brand<"StatementId">();
export const claimIdSchema = slug().brand<"ClaimId">();
export const questionIdSchema = slug().brand<"QuestionId">();
export const positionIdSchema = slug().brand<"PositionId">();
export const relationIdSchema = slug().brand<"RelationId">();
export const reportIdSchema = z
  .string()
  .max(242)
  .regex(reportIdPattern, "a report’s id is a slug, or two slugs with a dot between them")
  .brand<"ReportId">();

/** An id of any kind, where the kind follows from the record that has it. */
export const anyIdSchema = z.string().max(242).regex(reportIdPattern, "not an id of this record’s form");

export type SourceId = z.infer<typeof sourceIdSchema>;
export type ActorId = z.infer<typeof actorIdSchema>;
export type EventId = z.infer<typeof eventIdSchema>;
export type StatementId = z.infer<typeof statementIdSchema>;
export type ClaimId = z.infer<typeof claimIdSchema>;
export type QuestionId = z.infer<typeof questionIdSchema>;
export type PositionId = z.infer<typeof positionIdSchema>;
export type RelationId = z.infer<typeof relationIdSchema>;
export type ReportId = z.infer<typeof reportIdSchema>;
export type AnyId = SourceId | ActorId | EventId | StatementId | ClaimId | QuestionId | RelationId | ReportId;
