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
  const dated = ruler.width(when, "more") + unit;
  const { tagAt, nameAt, end } = placeOf(box, { tag, name: ruler.width(name, "voice"), gap: 0.4 * unit, width });
  // The date stands in the box, else after it; where there is room for neither, it stands in the list alone.
  const after = Math.max(box.to + 0.5 * unit, end);
  const dateAt = end > box.from && end + dated < box.to ? end : after + dated < width ? after : undefined;
  const [top, foot] = [middle - half + 0.5, middle + half + 0.5];
  const y = px(middle + 0.32 * unit);
  return {
    name: "g",
    key: source.id,
    attributes: { class: `printed-mark ${hueOf(dataset, source.id)}${possiblyPublic.has(source.id) ? " possibly" : ""}` },
    inside: [
      { name: "rect", key: "tag", attributes: { class: "tag", x: px(tagAt), y: top, width: px(tag), height: foot - top } },
      { name: "text", key: "id", attributes: { class: "tag-id", x: px(tagAt + 0.3 * unit), y }, inside: source.id },
      nameAt === undefined
        ? undefined
        : {
            name: "text",
            key: "name",
            attributes: { x: px(nameAt), y },
            inside: [{ name: "tspan", attributes: { class: "voice" }, inside: name }],
          },
      dateAt === undefined ? undefined : { name: "text", key: "date", attributes: { class: "more", x: px(dateAt), y }, inside: when },
      // Last, so that the halo of the words does not nibble at it.
      {
        name: "path",
        key: "box",
        attributes: {
          class: bounds.latestEnd === null || bounds.earliestStart === null ? "box broken" : "box",
          d: boxLine(source, box, window, top, foot),
        },
      },
    ],
  };
}

type Words = { readonly tag: number; readonly name: number; readonly gap: number; readonly width: number };
type Place = { readonly tagAt: number; readonly nameAt?: number; readonly end: number };

/**
 * Where the id and the name of a box stand, so that no side of the box runs through them: both in it; or the id in it and the
 * name beside it; or, where the box is shorter than an id, both beside it. What has room on neither side is left out.
 */
function placeOf({ from, to }: Extent, { tag, name, gap, width }: Words): Place {
  const long = to - from;
  const both = tag + gap + name;
  if (both + gap <= long) return { tagAt: from, nameAt: from + tag + gap, end: from + both + gap };
  if (tag <= long) {
    if (to + gap + name <= width) return { tagAt: from, nameAt: to + gap, end: to + name + 2 * gap };
    return from - gap - name >= 0 ? { tagAt: from, nameAt: from - gap - name, end: to } : { tagAt: from, end: to };
  }
  if (to + gap + both <= width) return { tagAt: to + gap, nameAt: to + tag + 2 * gap, end: to + both + 2 * gap };
  if (from - gap - both >= 0) return { tagAt: from - gap - both, nameAt: from - gap - name, end: to };
  return { tagAt: to + gap + tag <= width ? to + gap : Math.max(0, from - gap - tag), end: to + tag + gap };
}

function boxLine({ published: { bounds } }: Source, box: Extent, window: Stretch, top: number, foot: number): string {
  const [from, to] = [px(box.from), px(box.to)];
  const left = bounds.earliestStart !== null && bounds.earliestStart >= window.start;
  const right = bounds.latestEnd !== null && bounds.latestEnd <= window.end;
  return `M${to} ${top}H${from}${left ? `V${foot}` : `M${from} ${foot}`}H${to}${right ? `V${top}` : ""}`;
}
