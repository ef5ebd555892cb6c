import { isUndated, lookup, rulesOf } from "@on-record/core/query";
import type { ActorId, Dataset, EventId, Lane, QuestionId, Rule, SourceId, Timeline } from "@on-record/core/query";
import { hueOf, publisherName } from "../../lib/names";
import { lane as measures } from "./geometry";

/** A lane as it is drawn: its rules, and on how many lines. */
export type PlannedLane = {
  readonly key: string;
  readonly title: string;
  /** The id before the title, where sources are the lanes. */
  readonly tag?: string;
  readonly hue: string;
  readonly rows: number;
  readonly rules: readonly Rule[];
  readonly lines: number;
  /** Set where the lane can be opened, so that each of its rules has a line, or closed again. */
  readonly open?: boolean;
};

/** The keys of what stands for the lanes that are not shown, and of what folds them away again. */
export const fold = { more: "+more", fewer: "+fewer" } as const;

/**
 * The lanes of a view and their lines. It knows nothing of widths or windows, so that the height stays the same on every
 * screen, while zooming, and from the built page to the living one. A few sources keep the order of the record, other lanes
 * come by how many dated lines they have; lanes beyond the most are one, which brings more of them.
 */
export function planOf(
  dataset: Dataset,
  view: Timeline,
  opened: ReadonlySet<string> = new Set(),
  most: number = measures.mostLanes,
): PlannedLane[] {
  const kind = view.query.lane;
  const all = view.lanes.map(({ id, rows }) => ({ id, rows, dated: rows.filter((place) => !isUndated(view.rows[place]!.when)).length }));
  if (kind !== "source" || all.length > measures.mostLanes) {
    all.sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined) || b.dated - a.dated || b.rows.length - a.rows.length);
  }
  const folds = all.length > most;
  const own = folds ? all.slice(0, most - 1) : all;
  const rules = own.map(({ rows }) => rulesOf(view, rows));
  const shares = shared(rules.map((list) => list.length));
  const lanes = own.map(({ id, rows }, at): PlannedLane => {
    const key = id ?? "";
    const count = rules[at]!.length;
    const open = opened.has(key);
    return {
      key,
      ...titleOf(dataset, kind, id),
      rows: rows.length,
      rules: rules[at]!,
      lines: open ? Math.min(count, measures.openLines) : shares[at]!,
      ...(count > shares[at]! ? { open } : {}),
    };
  });
  return [...lanes, ...(folds ? [folded()] : []), ...(all.length > measures.mostLanes && most > measures.mostLanes ? [fewer()] : [])];

  function folded(): PlannedLane {
    const rest = all.slice(own.length);
    const rows = [...new Set(rest.flatMap((one) => one.rows))].sort((a, b) => a - b);
    const title = `${rest.length} more ${plural[kind]}`;
    return { key: fold.more, title, hue: "hue-none", rows: rows.length, rules: rulesOf(view, rows), lines: 1, open: false };
  }

  function fewer(): PlannedLane {
    return { key: fold.fewer, title: `Fewer ${plural[kind]}`, hue: "hue-none", rows: 0, rules: [], lines: 0, open: true };
  }
}

/** The lines of each lane: two where it needs them, then one more in turn for those that need more, while there are any. */
function shared(counts: readonly number[]): number[] {
  const lines = counts.map((count) => Math.min(count, measures.leastLines));
  let left = measures.allLines - lines.reduce((sum, own) => sum + own, 0);
  const wants = (at: number) => lines[at]! < Math.min(counts[at]!, measures.mostLines);
  while (left > 0 && counts.some((_, at) => wants(at))) {
    for (let at = 0; at < counts.length && left > 0; at++) {
      if (!wants(at)) continue;
      lines[at]!++;
      left--;
    }
  }
  return lines;
}

const plural = { source: "sources", actor: "speakers", question: "questions", event: "events" } satisfies Record<Lane, string>;
const none = {
  source: "No source",
  actor: "Sources in their own voice",
  question: "On no question",
  event: "About no event",
} satisfies Record<Lane, string>;

function titleOf(dataset: Dataset, kind: Lane, id: string | undefined): Pick<PlannedLane, "title" | "hue" | "tag"> {
  if (id === undefined) return { title: none[kind], hue: "hue-none" };
  const look = lookup(dataset);
  if (kind !== "source") {
    const title = {
      actor: look.actors.get(id as ActorId)?.name,
      question: look.questions.get(id as QuestionId)?.text,
      event: look.events.get(id as EventId)?.title,
    }[kind];
    return { title: title ?? id, hue: "hue-none" };
  }
  const source = look.sources.get(id as SourceId);
  return { title: source ? publisherName(dataset, source) : id, tag: id, hue: hueOf(dataset, id as SourceId) };
}

/** The sources that the register at the foot shows: none where the lines are the publications themselves, or too many to tell apart. */
export function registerOf(dataset: Dataset, view: Timeline): Dataset["sources"] {
  if (view.clock === "published") return [];
  const shown = new Set<SourceId>();
  for (const { row } of view.rows) for (const id of row.sources) shown.add(id);
  return shown.size <= measures.mostPrinted ? dataset.sources.filter(({ id }) => shown.has(id)) : [];
}
