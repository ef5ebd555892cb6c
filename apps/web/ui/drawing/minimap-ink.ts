import { axisOf, density, xOf } from "@on-record/core/query";
import type { Bounded, Stretch } from "@on-record/core/query";
import { high } from "./geometry";
import { type Ink, moved, px } from "./ink/ink";

/** How near to an edge of the frame a finger takes hold of it, in px. */
export const handle = 12;

/** What a letter of the names below takes at the most on the average, in rem: a name that would stick out at the end is left out. */
const letter = 0.45;

/** The whole record small: how much may lie in each column, and the names of the years. The same wherever the window is. */
export function wholeInk(times: readonly Bounded[], whole: Stretch, width: number, unit: number): Ink[] {
  const tall = high.minimap * unit;
  return [
    { name: "rect", key: "hit", attributes: { class: "hit", width, height: px(tall) } },
    { name: "path", key: "area", attributes: { class: "area", d: areaOf(times, whole, width, tall - 0.95 * unit) } },
    ...axisOf(whole, width, 4 * unit).ticks.flatMap(({ at, label, larger }): Ink[] => {
      const [x, inside] = [xOf(at, whole, width) + 3, larger ?? label];
      if (x + inside.length * letter * unit > width) return [];
      return [{ name: "text", key: String(at), attributes: { x: px(x), y: px(tall - 3) }, inside }];
    }),
  ];
}

/** The window as a frame with two edges to take hold of. */
export function frameInk(window: Stretch, whole: Stretch, width: number, unit: number): Ink[] {
  const tall = high.minimap * unit;
  const [from, to] = [xOf(window.start, whole, width), xOf(window.end + 1, whole, width)];
  const frame = { class: "frame", x: px(from + 1), y: 1, width: px(Math.max(2, to - from - 2)), height: px(tall - 2) };
  return [
    { name: "rect", key: "frame", attributes: frame },
    ...[from + 1, to - 1].map((x, at): Ink => ({
      name: "g",
      key: `edge ${at}`,
      attributes: { class: "edge", transform: moved(x, 0) },
      inside: [
        { name: "rect", attributes: { class: "hit", x: -handle, width: 2 * handle, height: px(tall) } },
        { name: "line", attributes: { y1: px(tall * 0.28), y2: px(tall * 0.72) } },
      ],
    })),
  ];
}

/** How many lines may lie in each column, as one shape. */
function areaOf(times: readonly Bounded[], whole: Stretch, width: number, tall: number): string {
  const { bins } = density(times, whole, Math.max(1, Math.floor(width / 3)));
  const most = Math.max(1, ...bins.map((bin) => bin.possible));
  const steps = bins.map((bin) => {
    const y = (tall + 2 - (bin.possible / most) * tall).toFixed(1);
    return `V${y}H${xOf(bin.end + 1, whole, width).toFixed(1)}`;
  });
  return `M0 ${tall + 2}${steps.join("")}V${tall + 2}Z`;
}
