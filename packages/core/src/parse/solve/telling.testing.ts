import type { EdtfText } from "../../model/edtf/index.js";
import type { SourceId } from "../../model/id.js";
import { solveTimes } from "./index.js";
import type { Moment, MomentKind, OrderRule, SolvedTimes, TimesToSolve, Told } from "./index.js";

/** Short words in which the tests of this folder tell a record. */

export type Telling = Omit<Partial<Told>, "edtf" | "source" | "evidence"> & { edtf?: string; source?: string; quote?: string };

const toldOf = ({ edtf, source: by, quote, ...told }: Telling): Told => ({
  basis: told.rel === undefined ? "printed" : "relative",
  ...told,
  ...(edtf !== undefined && { edtf: edtf as EdtfText }),
  ...(by !== undefined && { source: by as SourceId }),
  ...(quote !== undefined && { evidence: { source: by as SourceId, exact: quote, spans: [{ start: 0, end: quote.length }] } }),
});

let told = 0;

/** Each stands in the record where it is told. */
const moment =
  (kind: MomentKind) =>
  (id: string, ...datings: Telling[]): Moment => ({ id, place: told++, kind, datings: datings.map(toldOf) });

export const source = moment("source");
export const statement = moment("statement");
export const event = moment("event");

export const notAfter = (earlier: string, later: string, because = `${later} tells of ${earlier}`): OrderRule => ({
  earlier,
  later,
  days: 0,
  because,
  refs: [later],
});

export const solve = (moments: readonly Moment[], rules: readonly OrderRule[] = [], more: Partial<TimesToSolve> = {}): SolvedTimes =>
  solveTimes({ moments, rules, clock: "UTC", ...more });

/** The solved EDTF of one moment. */
export const edtfOf = (solved: SolvedTimes, id: string): string | undefined => solved.when.get(id)?.edtf;
