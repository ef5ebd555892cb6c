/**
 * Asking a dataset: a query in, rows out. Pure functions that need nothing but the language, ready for a browser: no zod, no
 * yaml, no clock, no locale.
 */

// The query, and each form it is written in
export { emptyQuery } from "../model/query/query.js";
export type { Query } from "../model/query/query.js";
export { askedDate } from "../model/query/date.js";
export type { AskedDate } from "../model/query/date.js";
export { fieldDescriptions } from "../model/query/descriptions.js";
export { fieldNames, fieldOf, fields, isFieldName } from "../model/query/fields.js";
export type { Field, FieldName, FieldRecord, ReadValue } from "../model/query/fields.js";
export { canonical, fromPairs, sameQuery, toPairs } from "./pairs.js";
export type { Pair, ReadQuery } from "./pairs.js";
export { fromSearch, href, toSearch } from "./url.js";
export { fromArgs, toArgs, toCommand } from "./args.js";
export { fromPlain, toPlain } from "./plain.js";
export type { PlainQuery } from "./plain.js";
export { queryProblemCodes } from "./query-problem.js";
export type { QueryProblem } from "./query-problem.js";
export { nearest, nearestRecord } from "./nearest.js";
export { addressedBy, meantBy, titleOf } from "./meant.js";
export { quoteWord } from "./shell.js";
export { dropped } from "./emptied.js";

// Records by id
export { lookup } from "./lookup.js";
export type { Lookup } from "./lookup.js";
export type { Found, Place } from "./records.js";
export { Groups } from "./groups.js";
export type { GroupsOf } from "./groups.js";

// Rows, and what a query finds of them
export { rowById } from "./row-by-id.js";
export { rowsOf } from "./row.js";
export type { Row, Taken } from "./row.js";
export type { RowTime } from "./row-time.js";
export { matchingReports, rowIds, timeline } from "./timeline.js";
export type { Timeline, TimelineRow } from "./timeline.js";
export type { TimelineLane } from "./lanes.js";
export type { Emptied } from "./emptied.js";
export { markBetween, marks } from "./mark.js";
export type { Mark } from "./mark.js";
export { facets } from "./facets.js";
export type { Facets, FacetValue } from "./facets.js";
export { facetFields } from "./facet-fields.js";
export type { FacetField } from "./facet-fields.js";
export type { Publicity } from "./asof.js";
export { asofStops, publications } from "./publications.js";
export type { Publication } from "./publications.js";
export { cameBefore, sameDay } from "./order.js";
export { density, spanOf } from "./density.js";
export type { Bin, Density, Stretch } from "./density.js";

// The drawing: lines of time in lanes, seen through a window
export { isUndated, rulesOf } from "./rules.js";
export type { Rule } from "./rules.js";
export { framed, kept, panned, secondAt, xOf, zoomed } from "./scale.js";
export { windowFrom, windowText } from "./window-text.js";
export type { Extent } from "./lane-lines.js";
export { possibleExtent, stackOf } from "./stack.js";
export type { Block, Placed, Room, Stack } from "./stack.js";
export { axisOf, yearName } from "./ticks.js";
export type { Axis, Tick } from "./ticks.js";

// Search
export { highlight } from "./sought.js";
export { matchesOf } from "./matches.js";
export type { Match } from "./matches.js";
export { searchTexts } from "./search-texts.js";
export type { TextMatch } from "./search-texts.js";
export { searched } from "./search-index.js";
export type { SearchedField } from "./search-index.js";

// Views
export { dispute, disputes } from "./disputes.js";
export type { Dispute, DisputeLine } from "./disputes.js";
export { holderKey } from "./holders.js";
export type { Holder } from "./holders.js";
export { positions } from "./positions.js";
export { positionWords } from "./position-words.js";
export type { Beside, Holding, HoldingState, Positions, PositionView, Stand } from "./positions.js";
export { departingHeadlines } from "./headline.js";
export type { HeadlineAgainstBody } from "./headline.js";
export { daysApart, rivalDaysOf } from "./rival-days.js";
export type { RivalDays, Telling } from "./rival-days.js";
export { daysById, daysOfRow, dayWord } from "./row-days.js";
export type { DaysById } from "./row-days.js";
export { toldWeekday } from "./told-weekday.js";
export { echoes } from "./echoes.js";
export type { Echo } from "./echoes.js";
export type { MoveLine, MoveLink, Moves } from "./moves.js";
export { closestReport, mannerOf } from "./printed.js";
export type { Manner, Printed } from "./printed.js";
export { origins, tellOrigins } from "./origins.js";
export type { Doubt, Origin, Origins, Shared } from "./origins.js";
export { wording } from "./wording.js";
export type { Ladder, Lost, Near, Witness, Wording } from "./wording.js";
export type { Collated, Parting, Piece } from "./collate.js";
export { collationOf } from "./collation.js";
export type { Collation, CollationCell } from "./collation.js";
export type { Reading as VariantReading, Variants } from "./variants.js";
export { gapsOf, inferredDates } from "./gaps.js";
export type { Gaps, InferredDate } from "./gaps.js";
export { eventsInTime } from "./events-in-time.js";
export type { EventInTime, EventsInTime } from "./events-in-time.js";
export { coverage } from "./coverage.js";
export type { Cell, CellKind, Coverage, CoverageColumn, CoverageRow } from "./coverage.js";
export { without } from "./without.js";
export type { DatingLoss, PositionLoss, Without } from "./without.js";
export { actorHistory } from "./actor-history.js";
export type { ActorHistory, ActorStand, HistoryLine } from "./actor-history.js";
export { textCoverage, unread } from "./sentences.js";
export type { Sentence, TextCoverage, Unread } from "./sentences.js";
export { changesBetween } from "./diff.js";
export type { Changes } from "./diff.js";
export { diffRecords } from "./diff-records.js";
export type { RecordChanges } from "./diff-records.js";
export type { Moved } from "./moved.js";

// Text for people
export { cleanText } from "./clean-text.js";
export { fullName, publisherWords, voiceWords } from "./voice-words.js";
export { whenWords } from "./when-words.js";
export { actorLabel, reasonText, shortName, sourceLabel, statementLabel, voiceLabel, voiceText } from "./labels.js";
export type { VoiceLabel } from "./labels.js";
export { zoneOfReport } from "./zone.js";
export { readSource } from "./reader.js";
export type { Paragraph, Reading, Segment } from "./reader.js";

// Citations and addresses
export { citationOf } from "./citation/citation.js";
export type { Citable, Citation, CitedLine, CitedWords } from "./citation/citation.js";
export { markdownCitation, plainCitation } from "./citation/text.js";
export type { CitationWriter } from "./citation/text.js";
export { cslCitation } from "./citation/csl.js";
export type { CslItem } from "./citation/csl.js";
export { addressOf, pathOf } from "./page-path.js";
export type { Addressed } from "./page-path.js";

// Dates: read, written from bounds, told, and compared in each way
export { edtfOfBounds, edtfText, formatEdtf, longWhen, parseEdtf, shortWhen } from "../model/edtf/index.js";
export { after, before, during, overlaps } from "../model/edtf/index.js";
export { civilFromDays, daysFromCivil, secondsPerDay } from "../model/edtf/index.js";
export type { Answer, Bounded, Bounds, Edtf, EdtfFault, EdtfResult, EdtfText } from "../model/edtf/index.js";

// The words of the model: every closed list, whole, since a program that makes records needs those that a query does not
export * from "../model/vocabulary.js";
export type { Actor } from "../model/actor.js";
export type { Claim } from "../model/claim.js";
export type { Dataset, Precedence } from "../model/dataset.js";
export type { Dating, Reason, When } from "../model/dating.js";
export type { Event } from "../model/event.js";
export type { ActorId, AnyId, ClaimId, EventId, PositionId, QuestionId, RelationId, ReportId, SourceId, StatementId } from "../model/id.js";
export type { Problem } from "../model/problem.js";
export type { Position, Question } from "../model/question.js";
export type { Relation } from "../model/relation.js";
export type { Departure, Report } from "../model/report.js";
export type { Evidence, Span } from "../model/selector.js";
export type { Source } from "../model/source.js";
export type { Statement } from "../model/statement.js";
