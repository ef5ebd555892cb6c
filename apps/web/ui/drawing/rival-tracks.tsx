import { possibleExtent } from "@on-record/core/query";
import type { Dataset, RivalDays, Stretch } from "@on-record/core/query";
import { hueOf } from "../../lib/names";

type Props = { dataset: Dataset; days: RivalDays; window: Stretch; width: number; y: number; unit: number };

/**
 * Days that cannot all be right, in place of one rule: each telling is a track in the colour of its source, as long as its own
 * possible time, and a bracket holds them together. Nothing is drawn between them, since nobody told a day there.
 */
export function RivalTracks({ dataset, days: { tellings }, window, width, y, unit }: Props) {
  const step = Math.min(0.3, 0.6 / tellings.length) * unit;
  const tracks = tellings.map(({ source, dating: { bounds } }, at) => ({
    source,
    ...possibleExtent(bounds, window, width),
    level: y + (at - (tellings.length - 1) / 2) * step,
    seen: (bounds.latestEnd ?? Infinity) >= window.start && (bounds.earliestStart ?? -Infinity) <= window.end,
  }));
  const seen = tracks.filter(({ seen: inWindow }) => inWindow);
  const edge = Math.min(...seen.map(({ from }) => from)) - 0.3 * unit;
  const [top, foot] = [tracks[0]!.level - 1.5, tracks.at(-1)!.level + 1.5];
  return (
    <>
      {seen.map(({ source, from, to, level }) => (
        <path
          className={`track ${hueOf(dataset, source)}`}
          key={`${source} ${level}`}
          d={`M${from.toFixed(1)} ${level.toFixed(1)}H${Math.max(to, from + 3).toFixed(1)}`}
        />
      ))}
      {seen.length > 0 ? <path className="bracket" d={`M${edge + 4} ${top}H${edge}V${foot}H${edge + 4}`} /> : null}
    </>
  );
}
