import { unknownBounds } from "../../model/edtf/index.js";
import type { Bounds } from "../../model/edtf/index.js";
import { boundsTold } from "./network.js";
import type { Network } from "./network.js";
import type { Node, Reading } from "./nodes.js";
import { intersection, windowBounds } from "./window-bounds.js";

/** What one dating bounds by itself. `to`: what a relative dating is told by, and its bounds. */
export function readingBounds(node: Node, reading: Reading, to?: { node: Node; bounds: Bounds }): Bounds {
  const told = boundsTold(node, reading);
  const window = to && windowBounds(reading.told, to.bounds, node.ahead, to.node.ahead);
  if (!told || !window) return told ?? window ?? unknownBounds;
  return intersection(told, window) ?? told;
}

const ofTwoSources = (a: Reading, b: Reading): boolean =>
  a.told.source !== undefined && b.told.source !== undefined && a.told.source !== b.told.source;

/** The datings of one node that no time fits together with that of another source, as their EDTF alone shows. */
export function farApart(node: Node, readings: readonly Reading[]): Reading[] {
  if (readings.length < 2) return [];
  const bounds = readings.map((reading) => boundsTold(node, reading) ?? unknownBounds);
  return readings.filter((a, i) => readings.some((b, j) => ofTwoSources(a, b) && !intersection(bounds[i] as Bounds, bounds[j] as Bounds)));
}

/** Of the units that cannot all hold, the datings of one node by different sources: their sources disagree, and that is no fault. */
export function disagreeing(network: Network, cause: readonly number[]): Reading[] {
  const byNode = new Map<Node, Reading[]>();
  for (const number of cause) {
    const unit = network.units[number];
    if (unit?.kind === "dating") byNode.set(unit.node, [...(byNode.get(unit.node) ?? []), unit.reading]);
  }
  for (const readings of byNode.values()) {
    if (readings.some((a) => readings.some((b) => ofTwoSources(a, b)))) return readings;
  }
  return [];
}
