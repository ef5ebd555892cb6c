import { longWhen, possibleExtent } from "@on-record/core/query";
import type { Dataset, Extent, Stretch } from "@on-record/core/query";
import { hueOf, publisherName } from "../../lib/names";
import { high } from "./geometry";
import type { Ruler } from "./ruler";

type Source = Dataset["sources"][number];
type Props = { dataset: Dataset; source: Source; at: number; window: Stretch; width: number; ruler: Ruler; possibly: boolean };

/** When a source can have been published, as far as the window shows it; undefined outside the window. */
export function printedExtent({ published: { bounds } }: Source, window: Stretch, width: number): Extent | undefined {
  if ((bounds.latestEnd ?? Infinity) < window.start || (bounds.earliestStart ?? -Infinity) > window.end) return undefined;
  return possibleExtent(bounds, window, width);
}

/** The middle of a source's box, in px from the top of the register. */
export const printedLevel = (at: number, unit: number): number => Math.round((high.pad + (at + 0.5) * high.printed) * unit);

/** An article as a box in its colour, as long as its possible publication; the side that nobody dates is left open. */
export function PrintedMark({ dataset, source, at, window, width, ruler, possibly }: Props) {
  const { unit } = ruler;
  const box = printedExtent(source, window, width);
  const { bounds } = source.published;
  const middle = printedLevel(at, unit);
  const half = Math.round(high.printed * unit * 0.4);
  const tag = ruler.width(source.id, "voice") + 0.6 * unit;
  const name = publisherName(dataset, source);
  const when = longWhen(bounds);
  if (!box) return null;
  const named = tag + 0.4 * unit + ruler.width(name, "voice");
  const dated = ruler.width(when, "more") + unit;
  // The date stands in the box, else after it; where there is room for neither, it stands in the list alone.
  const from = Math.max(0, Math.min(box.from, width - named));
  const within = from + named + 0.4 * unit;
  const after = Math.max(box.to + 0.5 * unit, within);
  const dateAt = from === box.from && named + dated < box.to - box.from ? within : after + dated < width ? after : undefined;
  const left = bounds.earliestStart !== null && bounds.earliestStart >= window.start;
  const right = bounds.latestEnd !== null && bounds.latestEnd <= window.end;
  const [top, foot] = [middle - half + 0.5, middle + half + 0.5];
  return (
    <g className={`printed-mark ${hueOf(dataset, source.id)}${possibly ? " possibly" : ""}`}>
      <path
        className={bounds.latestEnd === null || bounds.earliestStart === null ? "box broken" : "box"}
        d={`M${box.to} ${top}H${box.from}${left ? "V" : "M"}${left ? foot : `${box.from} ${foot}`}H${box.to}${right ? `V${top}` : ""}`}
      />
      <rect className="tag" x={from} y={top} width={tag} height={foot - top} />
      <text className="tag-id" x={from + 0.3 * unit} y={middle + 0.32 * unit}>
        {source.id}
      </text>
      <text x={from + tag + 0.4 * unit} y={middle + 0.32 * unit}>
        <tspan className="voice">{name}</tspan>
      </text>
      {dateAt === undefined ? null : (
        <text className="more" x={dateAt} y={middle + 0.32 * unit}>
          {when}
        </text>
      )}
    </g>
  );
}
