import type { When } from "../model/dating.js";
import type { Bounds } from "../model/edtf/bounds.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import { highest, lowest, nearestLower, nearestUpper, unknownBounds } from "../model/edtf/bounds.js";
import { edtfOfBounds } from "../model/edtf/of-bounds.js";
import { once } from "./once.js";

/**
 * When something in a row was. `whens` are the solved times it rests on: one as a rule, several where a claim is about
 * several events or several sources print it, none where nothing is known.
 */
export type RowTime = {
  /** The narrowest text for the bounds; `XXXX` where nothing is known. */
  readonly edtf: EdtfText;
  readonly bounds: Bounds;
  readonly uncertain?: true;
  readonly approximate?: true;
  /** Sources date it differently, and neither can be ruled out. */
  readonly rivals?: true;
  readonly whens: readonly When[];
};

const unknownTime: RowTime = { edtf: edtfOfBounds(unknownBounds), bounds: unknownBounds, whens: [] };

/** From the first to the last of several times: it began when the earliest began and ended when the latest ended. */
export function hullOf(whens: readonly When[]): RowTime {
  return joined(whens, (a, b) => ({
    earliestStart: lowest(a.earliestStart, b.earliestStart),
    latestStart: nearestUpper(a.latestStart, b.latestStart),
    earliestEnd: nearestLower(a.earliestEnd, b.earliestEnd),
    latestEnd: highest(a.latestEnd, b.latestEnd),
  }));
}

/** The first of several times: each of its bounds is the earliest of theirs. */
export function firstOf(whens: readonly When[]): RowTime {
  return joined(whens, (a, b) => ({
    earliestStart: lowest(a.earliestStart, b.earliestStart),
    latestStart: nearestUpper(a.latestStart, b.latestStart),
    earliestEnd: lowest(a.earliestEnd, b.earliestEnd),
    latestEnd: nearestUpper(a.latestEnd, b.latestEnd),
  }));
}

function joined(whens: readonly When[], join: (a: Bounds, b: Bounds) => Bounds): RowTime {
  if (whens.length === 0) return unknownTime;
  if (whens.length === 1) return timeOf(whens[0]!);
  const bounds = whens.map((when): Bounds => when.bounds).reduce(join);
  return timeFrom(edtfOfBounds(bounds), bounds, whens);
}

/** The time of one record, which many rows have. */
const timeOf = once((when: When): RowTime => timeFrom(when.edtf, when.bounds, [when]));

function timeFrom(edtf: EdtfText, bounds: Bounds, whens: readonly When[]): RowTime {
  return {
    edtf,
    bounds,
    ...(whens.some((when) => when.uncertain) ? { uncertain: true as const } : {}),
    ...(whens.some((when) => when.approximate) ? { approximate: true as const } : {}),
    ...(whens.some((when) => when.rivals?.length) ? { rivals: true as const } : {}),
    whens,
  };
}
