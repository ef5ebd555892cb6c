import { axisOf, longWhen, xOf } from "@on-record/core/query";
import type { Axis, Edtf, Stretch } from "@on-record/core/query";
import { high, tickRoom } from "./geometry";
import { type Ink, moved, px } from "./ink/ink";
import type { Look } from "./scene";

/** The axis of a look. */
export const axisFor = ({ window, width, ruler }: Look): Axis => axisOf(window, width, tickRoom * ruler.unit);

/** The names of the ticks, the larger units above them, and the flag of the day on which the record is seen. */
export function axisInk(look: Look, { ticks, begins }: Axis): (Ink | undefined)[] {
  const { window, width, ruler } = look;
  const { unit } = ruler;
  const low = (high.axis - 0.55) * unit;
  const top = low - 0.95 * unit;
  const larger = ticks.find((tick) => tick.larger !== undefined);
  const firstLarger = larger ? xOf(larger.at, window, width) : Infinity;
  const named = (name: string, key: string, x: number, y: number, className?: string): Ink => ({
    name: "text",
    key,
    attributes: { class: className, transform: moved(x, y) },
    inside: name,
  });
  return [
    begins && firstLarger > ruler.width(begins, "voice") + unit ? named(begins, "begins", 0, top, "larger") : undefined,
    ...ticks.flatMap(({ at, label, larger: name }) => {
      const x = xOf(at, window, width);
      if (x + ruler.width(name ?? label, "voice") > width) return [];
      return [name ? named(name, `larger ${at}`, x, top, "larger") : undefined, named(label, String(at), x, low)];
    }),
    flag(look),
  ];
}

/** Where the day asked for ends: what is drawn to the right of it had not happened, or not been printed, by then. */
function asofX(asof: Edtf, window: Stretch, width: number): number | undefined {
  const end = asof.bounds.latestEnd;
  if (end === null || end > window.end) return undefined;
  return Math.max(0, xOf(end + 1, window, width));
}

function flag({ asof, window, width, ruler }: Look): Ink | undefined {
  const x = asof && asofX(asof, window, width);
  if (!asof || x === undefined) return undefined;
  const { unit } = ruler;
  const label = `as of ${longWhen(asof).replace(/^in /, "")}`;
  const wide = ruler.width(label, "voice") + 0.6 * unit;
  return {
    name: "g",
    key: "flag",
    attributes: { class: "flag", transform: moved(x + wide > width ? x - wide : x, 0) },
    inside: [
      { name: "rect", attributes: { width: px(wide), height: unit } },
      { name: "text", attributes: { x: px(0.3 * unit), y: px(0.78 * unit) }, inside: label },
    ],
  };
}

/** What stands behind all lanes: the ticks, and the time after the day asked for. Drawn once, since lines over the whole height are what a browser paints longest. */
export function gridInk({ asof, window, width }: Look, { ticks }: Axis): (Ink | undefined)[] {
  const x = asof && asofX(asof, window, width);
  const upright = (name: string, key: string, at: number): Ink => ({
    name: "line",
    key,
    attributes: { class: name, x1: px(at), x2: px(at), y1: 0, y2: "100%" },
  });
  return [
    x === undefined
      ? undefined
      : { name: "rect", key: "later", attributes: { class: "later", x: px(x), width: px(Math.max(0, width - x)), height: "100%" } },
    ...ticks.map(({ at }) => upright("tick", String(at), Math.round(xOf(at, window, width)) + 0.5)),
    x === undefined ? undefined : upright("flagstaff", "flagstaff", x),
  ];
}
