import { parseEdtf } from "../../model/edtf/index.js";
import type { Edtf } from "../../model/edtf/index.js";
import type { Moment, MomentKind, Told } from "./moment.js";

/**
 * What the solver gives a time to: a moment itself, or one aspect of it, such as the broadcast of an interview. Datings of
 * different aspects never contradict each other.
 */
export type Node = {
  id: number;
  moment: Moment;
  /** Undefined: the thing itself. */
  aspect: string | undefined;
  datings: Reading[];
  /** The zone that its days are counted in. */
  zone: string;
  /** True if it begins and ends on one day: a source and a statement do, unless a dating tells that it lasted. */
  oneDay: boolean;
  /** True if a dating tells the time of day: its bounds are then kept to the second. */
  timed: boolean;
  /** By how many seconds, at least and at most, its own calendar is ahead of the one that its bounds count in. */
  ahead: Ahead;
};

export type Ahead = { least: number; most: number };

/**
 * A dating with its EDTF read. `index` is its place in the moment's datings. `slack`: its days are counted in another zone
 * than those of the node, and so can be off by that many days.
 */
export type Reading = { index: number; told: Told; edtf: Edtf | undefined; slack: 0 | 1 };

/** Aspects that are the thing itself, and aspects that follow it: what was broadcast on Friday was said by Friday. */
const itself: Record<MomentKind, readonly string[]> = { source: ["published"], statement: ["held", "said"], event: ["held", "happened"] };
const afterwards: ReadonlySet<string> = new Set(["published", "printed", "broadcast", "aired", "posted", "reported"]);

export const follows = (node: Node): boolean => node.aspect !== undefined && afterwards.has(node.aspect);

/** A clock time counts in UTC, where its offset puts it; a date counts in the zone it names, else in the record's. */
const zoneOf = ({ told, edtf }: Reading, clock: string): string => {
  if (edtf?.type === "date-time" && edtf.offset !== null) return "UTC";
  return told.zone ?? clock;
};

/** Reads dates, each once: a record tells the same day many times. */
function reader(): (told: Told, index: number) => Reading {
  const known = new Map<string, Edtf | undefined>();
  const edtfOf = (text: string): Edtf | undefined => {
    const result = parseEdtf(text);
    const edtf = result.ok ? result.edtf : undefined;
    known.set(text, edtf);
    return edtf;
  };
  return (told, index) => {
    const edtf = told.edtf === undefined ? undefined : known.has(told.edtf) ? known.get(told.edtf) : edtfOf(told.edtf);
    return { index, told, edtf, slack: 0 };
  };
}

/** The days are the record's if a dating counts in them, else those of the first dating. */
function zonesSettled(readings: readonly Reading[], clock: string): { zone: string; datings: Reading[] } {
  const zones = readings.map((reading) => zoneOf(reading, clock));
  const zone = zones.includes(clock) ? clock : (zones[0] ?? clock);
  return { zone, datings: readings.map((reading, index) => ({ ...reading, slack: zones[index] === zone ? 0 : 1 })) };
}

const lasted = ({ edtf }: Reading): boolean =>
  edtf !== undefined && (edtf.bounds.earliestStart !== edtf.bounds.earliestEnd || edtf.bounds.latestStart !== edtf.bounds.latestEnd);

/** What is stamped half past one in the morning at +04:00 has its “Friday” by that offset, though it is Thursday in UTC still. */
function aheadOf(readings: readonly Reading[]): Ahead {
  const offsets = readings.flatMap(({ edtf }) => (edtf?.type === "date-time" ? (edtf.offset ?? 0) * 60 : []));
  return offsets.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...offsets), most: Math.max(...offsets) };
}

/** The nodes of all moments: each moment itself, then its aspects in the order of their first dating. */
export function nodesOf(moments: readonly Moment[], clock: string): Node[] {
  const nodes: Node[] = [];
  const read = reader();
  for (const moment of moments) {
    const groups = new Map<string | undefined, Reading[]>([[undefined, []]]);
    moment.datings.forEach((told, index) => {
      const aspect = told.aspect !== undefined && itself[moment.kind].includes(told.aspect) ? undefined : told.aspect;
      const group = groups.get(aspect);
      if (group) group.push(read(told, index));
      else groups.set(aspect, [read(told, index)]);
    });
    for (const [aspect, readings] of groups) {
      const timed = readings.some(({ edtf }) => edtf?.type === "date-time");
      const oneDay = moment.kind === "source" || ((moment.kind === "statement" || aspect !== undefined) && !readings.some(lasted));
      nodes.push({ id: nodes.length, moment, aspect, oneDay, timed, ahead: aheadOf(readings), ...zonesSettled(readings, clock) });
    }
  }
  return nodes;
}

/** True if order between two nodes can be off by a day, because their days are counted in different zones. */
export const blurred = (a: Node, b: Node): boolean => a.zone !== b.zone || (a.timed !== b.timed && (isAhead(a) || isAhead(b)));

const isAhead = ({ ahead }: Node): boolean => ahead.least !== 0 || ahead.most !== 0;
