/**
 * The record of who said what, when, as told by whom: the words (schemas and types), the parser and the queries. Everything but
 * what opens files, which is in `@on-record/core/node`, and what speaks other formats, in `@on-record/core/exchange`.
 */

// From files to a dataset
export { parse, problemCodes, readDataset } from "./parse/index.js";
export type { Parsed, ParseOptions, ProblemCode, RecordFile } from "./parse/index.js";

// Changes of the files that leave all else in them as it is
export { mergeIds, renameId, tidy } from "./edit/index.js";
export type { Edited, EditedFile } from "./edit/index.js";

// The dataset and its records
export { formatVersion } from "./model/format-version.js";
export { changeSchema, datasetSchema, precedenceSchema, recordHeadSchema } from "./model/dataset.js";
export type { Dataset, Precedence } from "./model/dataset.js";
export { problemSchema, severities } from "./model/problem.js";
export type { Problem } from "./model/problem.js";
export { sourceSchema } from "./model/source.js";
export type { Source } from "./model/source.js";
export { actorSchema, aliasSchema } from "./model/actor.js";
export type { Actor } from "./model/actor.js";
export { eventSchema } from "./model/event.js";
export type { Event } from "./model/event.js";
export { statementSchema, unknownSpeaker } from "./model/statement.js";
export type { Statement } from "./model/statement.js";
export { claimSchema } from "./model/claim.js";
export type { Claim } from "./model/claim.js";
export { departureSchema, reportSchema } from "./model/report.js";
export type { Departure, Report } from "./model/report.js";
export { positionSchema, questionSchema } from "./model/question.js";
export type { Position, Question } from "./model/question.js";
export { relationSchema } from "./model/relation.js";
export type { Relation } from "./model/relation.js";
export { boundsSchema, datingSchema, reasonSchema, whenSchema } from "./model/dating.js";
export type { Dating, Reason, When } from "./model/dating.js";
export { evidenceSchema, selectorSchema, spanSchema } from "./model/selector.js";
export type { Evidence, Selector, SelectorPart, Span } from "./model/selector.js";
export type { ActorId, AnyId, ClaimId, EventId, PositionId, QuestionId, RelationId, ReportId, SourceId, StatementId } from "./model/id.js";

// The files of a record
export { annotationFileSchema } from "./model/annotation-file.js";
export type { AnnotationFile } from "./model/annotation-file.js";
export { annotationJsonSchema, datasetJsonSchema } from "./model/json-schema.js";
export type { JsonSchema } from "./model/json-schema.js";

// The closed word lists
export {
  actorKinds,
  acts,
  bases,
  claimKinds,
  clocks,
  departureKinds,
  eventKinds,
  forms,
  lanes,
  months,
  questionKinds,
  questionStates,
  relationKinds,
  relatives,
  rightsKinds,
  silentZoneKinds,
  stances,
  weekdays,
  zoneKinds,
} from "./model/vocabulary.js";
export type {
  Act,
  ActorKind,
  Basis,
  ClaimKind,
  Clock,
  DepartureKind,
  EventKind,
  Form,
  Lane,
  Month,
  QuestionKind,
  QuestionState,
  Relative,
  RelationKind,
  Rights,
  Stance,
  Weekday,
  ZoneKind,
} from "./model/vocabulary.js";

// Dates
export { after, before, during, edtfOfBounds, edtfText, formatEdtf, overlaps, parseEdtf } from "./model/edtf/index.js";
export type { Answer, Bounded, Bounds, Edtf, EdtfFault, EdtfResult, EdtfText } from "./model/edtf/index.js";

// Asking
export { querySchema } from "./model/query/schema.js";
export * from "./query/index.js";
