import type { Dataset } from "../model/dataset.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import type { Act } from "../model/vocabulary.js";
import type { Publicity } from "./asof.js";
import { holdings, type Moved, movedBetween } from "./moved.js";
import { compareText } from "./printed.js";
import { type Row, rowsOf } from "./row.js";
import { stageOf } from "./stage.js";

/** What became public between two days. Rows are as they stood on the later day, by id. */
export type Changes = {
  readonly public: readonly Row[];
  /** Possibly public now, and not at all before. */
  readonly possible: readonly Row[];
  /** Of those, what takes back or corrects. */
  readonly withdrawn: readonly Row[];
  readonly moved: readonly Moved[];
};

const withdrawing: ReadonlySet<Act> = new Set(["retract", "correct"]);

/** Whether a row takes back or corrects what was said. */
export const isWithdrawal = (row: Row): boolean => row.acts.some((act) => withdrawing.has(act));

/** What one could read by the end of `to` and not by the end of `from`, and who stood elsewhere by then. */
export function changesBetween(dataset: Dataset, from: EdtfText, to: EdtfText): Changes {
  const earlier = stageOf(dataset, { asof: from, without: [] });
  const later = stageOf(dataset, { asof: to, without: [] });
  const newly = (state: Publicity, was: readonly Publicity[]) =>
    rowsOf(dataset).flatMap((row) =>
      later.bestOf(row.sources) === state && was.includes(earlier.bestOf(row.sources)) ? (later.rowOf(row) ?? []) : [],
    );
  const known = newly("public", ["not-yet", "possibly"]);
  const possible = newly("possibly", ["not-yet"]);
  return {
    public: known,
    possible,
    withdrawn: [...known, ...possible].filter(isWithdrawal).sort((a, b) => compareText(a.id, b.id)),
    moved: movedBetween(holdings(dataset, earlier), holdings(dataset, later)),
  };
}
