import type { Bounds } from "../model/edtf/bounds.js";
import { unknownBounds } from "../model/edtf/bounds.js";
import { Groups } from "./groups.js";
import type { Row } from "./row.js";
import type { RowTime } from "./row-time.js";
import type { Timeline } from "./timeline.js";

/**
 * What a drawing shows as one line: the rows of one voice at one time, since one act of saying has one time, however much is
 * claimed in it. The rows of a lane of whose time nothing is known make one rule together.
 */
export type Rule = {
  /** The id of its first row; unique in its lane. */
  readonly id: string;
  /** Places in the timeline, rising. */
  readonly rows: readonly number[];
  /**
   * The place of the row whose words stand for the rest: a headline before a body, what bears on a question, what is quoted,
   * what more sources print; of equals, the first.
   */
  readonly head: number;
  readonly bounds: Bounds;
  /** A text gives this date, as far as it goes; else it is only bounded by what came before and after. */
  readonly told: boolean;
  /** None of its rows is certainly public on the day asked for. */
  readonly possibly: boolean;
  /** What is to be drawn first where there is not room for all: what bears on a question, then what has more rows. */
  readonly weight: number;
};

/** The rules of a lane, as their first rows come in the timeline. */
export function rulesOf(view: Timeline, places: readonly number[]): Rule[] {
  const together = new Groups<string, number>();
  for (const place of places) together.add(keyOf(view.rows[place]!), place);
  return [...together.keys()].map((key) => ruleOf(view, together.of(key)));
}

/** Whether nothing is known of its time. */
export const isUndated = ({ bounds }: Pick<Rule, "bounds">): boolean =>
  bounds.earliestStart === null && bounds.latestStart === null && bounds.earliestEnd === null && bounds.latestEnd === null;

function keyOf({ row, when }: Timeline["rows"][number]): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = when.bounds;
  if (isUndated(when)) return "";
  return [row.statement ?? `${row.source!} ${row.ascribed ?? ""}`, earliestStart, latestStart, earliestEnd, latestEnd].join(" ");
}

function ruleOf(view: Timeline, rows: readonly number[]): Rule {
  const { id, when } = view.rows[rows[0]!]!;
  const asks = rows.some((place) => view.rows[place]!.row.questions.length > 0);
  const bounds = isUndated(when) ? unknownBounds : when.bounds;
  return {
    id,
    rows,
    head: rows.reduce((best, place) => (standing(view.rows[place]!.row) > standing(view.rows[best]!.row) ? place : best)),
    bounds,
    told: isTold(when),
    possibly: rows.every((place) => view.rows[place]!.publicity === "possibly"),
    weight: isUndated(when) ? 0 : rows.length + (asks ? view.rows.length : 0),
  };
}

const standing = ({ zones, questions, forms, sources }: Row) =>
  (zones.includes("headline") ? 4000 : 0) + (questions.length > 0 ? 2000 : 0) + (forms.includes("direct") ? 1000 : 0) + sources.length;

/** One date or stretch that is told, without doubt; brackets are the notation for what is only bounded. */
function isTold({ edtf, whens, uncertain, approximate, rivals }: RowTime): boolean {
  return whens.length === 1 && !uncertain && !approximate && !rivals && /^-?Y?\d[^[{]*\d$/u.test(edtf);
}
