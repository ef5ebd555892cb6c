import { longWhen, possibleExtent } from "@on-record/core/query";
import type { Dataset, Extent, Stretch } from "@on-record/core/query";
import { hueOf, publisherName } from "../../lib/names";
import { high } from "./geometry";
import { type Ink, px } from "./ink/ink";
import type { Look } from "./scene";

type Source = Dataset["sources"][number];

/** When a source can have been published, as far as the window shows it; undefined outside the window. */
export function printedExtent({ published: { bounds } }: Source, window: Stretch, width: number): Extent | undefined {
  if ((bounds.latestEnd ?? Infinity) < window.start || (bounds.earliestStart ?? -Infinity) > window.end) return undefined;
  return possibleExtent(bounds, window, width);
}

/** The middle of a source's box, in px from the top of the register. */
export const printedLevel = (at: number, unit: number): number => Math.round((high.pad + (at + 0.5) * high.printed) * unit);

/** An article as a box in its colour, as long as its possible publication; the side that nobody dates is left open. */
export function printedInk({ dataset, possiblyPublic, window, width, ruler }: Look, source: Source, at: number): Ink | undefined {
  const { unit } = ruler;
  const box = printedExtent(source, window, width);
  if (!box) return undefined;
  const { bounds } = source.published;
  const middle = printedLevel(at, unit);
  const half = Math.round(high.printed * unit * 0.4);
  const tag = ruler.width(source.id, "voice") + 0.6 * unit;
  const name = publisherName(dataset, source);
  const when = longWhen(bounds);
  const named = tag + 0.4 * unit + ruler.width(name, "voice");
  const dated = ruler.width(when, "more") + unit;
  // The date stands in the box, else after it; where there is room for neither, it stands in the list alone.
  const from = Math.max(0, Math.min(box.from, width - named));
  const within = from + named + 0.4 * unit;
  const after = Math.max(box.to + 0.5 * unit, within);
  const dateAt = from === box.from && named + dated < box.to - box.from ? within : after + dated < width ? after : undefined;
  const [top, foot] = [middle - half + 0.5, middle + half + 0.5];
  const y = px(middle + 0.32 * unit);
  return {
    name: "g",
    key: source.id,
    attributes: { class: `printed-mark ${hueOf(dataset, source.id)}${possiblyPublic.has(source.id) ? " possibly" : ""}` },
    inside: [
      {
        name: "path",
        key: "box",
        attributes: {
          class: bounds.latestEnd === null || bounds.earliestStart === null ? "box broken" : "box",
          d: boxLine(source, box, window, top, foot),
        },
      },
      { name: "rect", key: "tag", attributes: { class: "tag", x: px(from), y: top, width: px(tag), height: foot - top } },
      { name: "text", key: "id", attributes: { class: "tag-id", x: px(from + 0.3 * unit), y }, inside: source.id },
      {
        name: "text",
        key: "name",
        attributes: { x: px(from + tag + 0.4 * unit), y },
        inside: [{ name: "tspan", attributes: { class: "voice" }, inside: name }],
      },
      dateAt === undefined ? undefined : { name: "text", key: "date", attributes: { class: "more", x: px(dateAt), y }, inside: when },
    ],
  };
}

function boxLine({ published: { bounds } }: Source, box: Extent, window: Stretch, top: number, foot: number): string {
  const [from, to] = [px(box.from), px(box.to)];
  const left = bounds.earliestStart !== null && bounds.earliestStart >= window.start;
  const right = bounds.latestEnd !== null && bounds.latestEnd <= window.end;
  return `M${to} ${top}H${from}${left ? `V${foot}` : `M${from} ${foot}`}H${to}${right ? `V${top}` : ""}`;
}
