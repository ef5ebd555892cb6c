import type { EdtfText } from "../edtf/edtf.js";
import type { ActorId, EventId, QuestionId, SourceId } from "../id.js";
import type { Act, Clock, Form, Lane, Stance } from "../vocabulary.js";

/**
 * What a reader sees is one question to the record. Values in one field are alternatives, all fields must hold, and an
 * empty list asks nothing. Cursor, focus, zoom and open panes are not part of it.
 */
export type Query = {
  readonly text?: string;
  readonly source: readonly SourceId[];
  readonly actor: readonly ActorId[];
  readonly event: readonly EventId[];
  readonly question: readonly QuestionId[];
  readonly act: readonly Act[];
  readonly form: readonly Form[];
  readonly stance: readonly Stance[];
  /** On the chosen clock. */
  readonly during?: EdtfText;
  /** What was public by the end of this date. */
  readonly asof?: EdtfText;
  /** Sources pulled out, as if the record had never had them. */
  readonly without: readonly SourceId[];
  readonly clock: Clock;
  readonly lane: Lane;
};

/** The query that asks nothing: the whole record, by when it was said, in lanes by source. */
export const emptyQuery: Query = Object.freeze({
  source: Object.freeze([]),
  actor: Object.freeze([]),
  event: Object.freeze([]),
  question: Object.freeze([]),
  act: Object.freeze([]),
  form: Object.freeze([]),
  stance: Object.freeze([]),
  without: Object.freeze([]),
  clock: "said",
  lane: "source",
});
