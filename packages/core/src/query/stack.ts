import type { Bounds } from "../model/edtf/bounds.js";
import { type Bin, blocks, type Stretch } from "./density.js";
import { Groups } from "./groups.js";
import { type Extent, LaneLines } from "./lane-lines.js";
import { once } from "./once.js";
import { isUndated, type Rule } from "./rules.js";
import { xOf } from "./scale.js";

/** A rule that has a line of its own to stand on, and room for its words. */
export type Placed = {
  readonly rule: Rule;
  /** From 0, downwards. */
  readonly line: number;
  /** Its possible time, as far as the window shows it. */
  readonly possible: Extent;
  /** Where it surely was, or the whole of a told date. */
  readonly certain?: Extent;
  /** The room for its words; on the rule, or where the window ends too soon, before it. */
  readonly words: Extent;
};

/** Rows that are counted, not drawn: as many as may lie in this stretch. */
export type Block = Bin & Extent;

export type Stack = {
  readonly placed: readonly Placed[];
  readonly blocks: readonly Block[];
  /** Rows: counted in the blocks; outside the window, before and after it. */
  readonly counted: number;
  readonly before: number;
  readonly after: number;
};

export type Room = {
  readonly window: Stretch;
  readonly width: number;
  /** How many lines there are, the last of which the blocks take where they are needed. */
  readonly lines: number;
  /** How wide the words of a rule would be, if they had all the room. Beyond `most` it does not matter by how much. */
  readonly wordsOf: (rule: Rule, most: number) => number;
  /** What the words of a rule surely take, told sooner than how wide they are: where not even that finds room, they are not measured. */
  readonly wordsAtLeast?: (rule: Rule) => number;
  /** What words may always have; with a longer rule, they may have its length, up to the most. */
  readonly words: { readonly least: number; readonly most: number };
  /** The rule that must have a line. */
  readonly first?: string | undefined;
};

/** Between two rules of one line. */
const gap = 12;
/** The width of a counted column, in px, and of one in which a number can be read. */
const columnWidth = 2;
const numberWidth = 40;

/**
 * Puts the rules of a lane on lines, so that no two of a line meet; what finds no line is counted in blocks. Every row is in
 * a placed rule, counted, or outside the window.
 */
export function stackOf(rules: readonly Rule[], room: Room): Stack {
  const { order, before, after } = within(rules, room);
  const { lines, left } = fill(order, room);
  // The blocks take the last line. The others stand as they do with it, since a rule tries the upper lines first.
  if (left.length > 0 && lines.length === room.lines) left.push(...(lines.pop()?.map(({ rule }) => rule) ?? []));
  // Lines come as their first rules come in the timeline; the weight only says which are drawn.
  const sorted = lines.toSorted((a, b) => firstRow(a) - firstRow(b));
  return {
    placed: sorted.flatMap((line, at) => spread(line, room).map((placed) => ({ ...placed, line: at }))),
    blocks: blocksOf(left, room),
    counted: rowsIn(left),
    before,
    after,
  };
}

/** What is drawn first, first, and beside it the first and the last second of each. The same while one zooms. */
const ranked = once((rules: readonly Rule[]) => {
  // They come as their first rows do, and few weights are told apart.
  const byWeight = new Groups<number, Rule>();
  for (const rule of rules) byWeight.add(rule.weight, rule);
  const order = [...byWeight.keys()].sort((a, b) => b - a).flatMap((weight) => byWeight.of(weight));
  return {
    order,
    start: Float64Array.from(order, ({ bounds }) => bounds.earliestStart ?? -Infinity),
    end: Float64Array.from(order, ({ bounds }) => bounds.latestEnd ?? Infinity),
  };
});

/** The rules that the window shows, in the order in which they find their lines, and how many rows lie outside it. */
function within(rules: readonly Rule[], { window, first }: Room): { order: Rule[]; before: number; after: number } {
  const { order: all, start, end } = ranked(rules);
  let [before, after] = [0, 0];
  const order: Rule[] = [];
  for (let at = 0; at < all.length; at++) {
    const rule = all[at]!;
    if (end[at]! < window.start) before += rule.rows.length;
    else if (start[at]! > window.end) after += rule.rows.length;
    else order.push(rule);
  }
  const place = first === undefined ? -1 : order.findIndex(({ id }) => id === first);
  if (place > 0) order.unshift(...order.splice(place, 1));
  return { order, before, after };
}

/** The possible time of something as far as the window shows it. */
export function possibleExtent({ earliestStart, latestEnd }: Bounds, window: Stretch, width: number): Extent {
  const from = earliestStart === null ? 0 : Math.max(0, xOf(earliestStart, window, width));
  return { from, to: latestEnd === null ? width : Math.max(from, Math.min(width, xOf(latestEnd + 1, window, width))) };
}

function fill(order: readonly Rule[], room: Room) {
  const lines = new LaneLines<Placed>(room.lines, room.width, gap);
  const left: Rule[] = [];
  for (const rule of order) {
    const possible = possibleExtent(rule.bounds, room.window, room.width);
    const placed = mayFind(lines, rule, room, possible) ? place(rule, room, possible) : undefined;
    const extent = placed && reach(placed);
    const line = extent && lines.lineFor(extent);
    if (line === undefined) left.push(rule);
    else lines.put(line, placed!, extent!);
  }
  return { lines: lines.items, left };
}

/** Whether a rule may find a line. Most do not in a full lane: their time tells it, or what their words take at the least, and they are not measured. */
function mayFind(lines: LaneLines<Placed>, rule: Rule, room: Room, possible: Extent): boolean {
  if (lines.lineFor(possible) === undefined) return false;
  const words = wordsAt(possible, room, room.wordsAtLeast?.(rule) ?? 0);
  return lines.lineFor(reach({ possible, words })) !== undefined;
}

function place(rule: Rule, room: Room, possible: Extent): Placed {
  const certain = certainExtent(rule, room, possible);
  const words = wordsAt(possible, room, room.wordsOf(rule, mostOf(possible, room)));
  return { rule, line: 0, possible, ...(certain ? { certain } : {}), words };
}

const mostOf = ({ from, to }: Extent, { words }: Room) => Math.max(words.least, Math.min(words.most, to - from));

/** The place of words that are so wide: where their rule begins, unless the drawing ends too soon. */
function wordsAt(possible: Extent, room: Room, wanted: number): Extent {
  const wide = Math.min(room.width, mostOf(possible, room), wanted);
  const from = Math.max(0, Math.min(possible.from, room.width - wide));
  return { from, to: from + wide };
}

/** Lets the words of a line run on as far as the rules beside them leave room; those moved back from the edge, backwards. */
function spread(line: readonly Placed[], room: Room): Placed[] {
  const inOrder = line.toSorted((a, b) => reach(a).from - reach(b).from);
  const done: Placed[] = [];
  for (const [at, placed] of inOrder.entries()) {
    const { words, possible } = placed;
    const wanted = Math.min(room.words.most, room.wordsOf(placed.rule, room.words.most));
    const [before, next] = [done.at(-1), inOrder[at + 1]];
    const start = before ? reach(before).to + gap : 0;
    const end = next ? reach(next).from - gap : room.width;
    const from = words.from < possible.from ? Math.min(words.from, Math.max(start, words.to - wanted)) : words.from;
    done.push({ ...placed, words: { from, to: Math.max(words.to, Math.min(end, from + wanted)) } });
  }
  return done;
}

function certainExtent({ bounds, told }: Rule, { window, width }: Room, possible: Extent): Extent | undefined {
  if (told) return possible;
  const { latestStart, earliestEnd } = bounds;
  if (latestStart === null || earliestEnd === null || latestStart > earliestEnd) return undefined;
  const from = Math.max(0, xOf(latestStart, window, width));
  const to = Math.min(width, xOf(earliestEnd + 1, window, width));
  return from < to ? { from, to } : undefined;
}

/** All that a placed rule takes of its line. */
export function reach({ possible, words }: Pick<Placed, "possible" | "words">): Extent {
  return { from: Math.min(possible.from, words.from), to: Math.max(possible.to, words.to) };
}

/** What has no date stands below what has one. */
const firstRow = (line: readonly Placed[]) =>
  Math.min(...line.map(({ rule }) => (isUndated(rule) ? Number.MAX_SAFE_INTEGER : rule.rows[0]!)));
const rowsIn = (rules: readonly Rule[]) => rules.reduce((sum, rule) => sum + rule.rows.length, 0);

/**
 * Blocks as exact as the drawing where the count changes seldom; where it changes all the time, in columns wide enough for
 * their number.
 */
function blocksOf(rules: readonly Rule[], { window, width }: Room): Block[] {
  if (rules.length === 0) return [];
  // What has no date may lie anywhere, and is counted everywhere.
  const anywhere = rowsIn(rules.filter(isUndated));
  const inColumns = (columns: number) => blocks(rules, window, Math.max(1, columns), ({ rows }) => rows.length);
  const most = Math.max(1, Math.floor(width / numberWidth));
  const exact = inColumns(Math.floor(width / columnWidth));
  return (exact.length <= most ? exact : inColumns(most)).flatMap(({ start, end, possible, certain }) => {
    const all = possible + anywhere;
    return all > 0 ? [{ start, end, possible: all, certain, from: xOf(start, window, width), to: xOf(end + 1, window, width) }] : [];
  });
}
