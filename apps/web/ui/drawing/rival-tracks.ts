import { possibleExtent } from "@on-record/core/query";
import type { RivalDays } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import { type Ink, px } from "./ink/ink";
import type { Look } from "./scene";

/**
 * Days that cannot all be right, in place of one rule: each telling is a track in the colour of its source, as long as its own
 * possible time, and a bracket holds them together. Nothing is drawn between them, since nobody told a day there. `origin`:
 * where the rule would begin.
 */
export function rivalInk({ dataset, window, width, ruler: { unit } }: Look, { tellings }: RivalDays, origin: number): Ink[] {
  const step = Math.min(0.3, 0.6 / tellings.length) * unit;
  const levelAt = (at: number) => (at - (tellings.length - 1) / 2) * step;
  const seen = tellings.flatMap(({ source, dating: { bounds } }, at) => {
    if ((bounds.latestEnd ?? Infinity) < window.start || (bounds.earliestStart ?? -Infinity) > window.end) return [];
    const { from, to } = possibleExtent(bounds, window, width);
    return [{ source, from: from - origin, to: to - origin, level: levelAt(at) }];
  });
  if (seen.length === 0) return [];
  const edge = px(Math.min(...seen.map(({ from }) => from)) - 0.3 * unit);
  const [top, foot] = [px(levelAt(0) - 1.5), px(levelAt(tellings.length - 1) + 1.5)];
  return [
    ...seen.map(({ source, from, to, level }): Ink => ({
      name: "path",
      key: `track ${level}`,
      attributes: {
        class: `track ${hueOf(dataset, source)}`,
        d: `M${from.toFixed(1)} ${level.toFixed(1)}H${Math.max(to, from + 3).toFixed(1)}`,
      },
    })),
    { name: "path", key: "bracket", attributes: { class: "bracket", d: `M${edge + 4} ${top}H${edge}V${foot}H${edge + 4}` } },
  ];
}
