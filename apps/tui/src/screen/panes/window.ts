import { blank, dim, type Line } from "../../text/line.js";
import { fitted, spread } from "../../text/width.js";

/** `height` lines of many, from `top` on, each in exactly `width` columns; how many are below is told in the last. */
export function windowOf(lines: readonly Line[], top: number, width: number, height: number): Line[] {
  const from = clampTop(top, lines.length, height);
  const shown = Array.from({ length: height }, (_, at) => fitted(lines[from + at] ?? blank, width));
  const below = lines.length - from - height;
  if (below > 0 && height > 2) shown[height - 1] = spread([], [dim(`${below + 1} more lines below`)], width);
  return shown;
}

/** A scroll position that leaves no needless blank below. */
export const clampTop = (top: number, total: number, height: number): number => Math.max(0, Math.min(top, total - height));

/** The scroll position nearest to `top` at which the lines from `from` to `to` are seen, their beginning above all. */
export function reveal(top: number, from: number, to: number, height: number): number {
  if (from < top) return from;
  const last = Math.min(to, from + height - 1);
  return last > top + height - 1 ? last - height + 1 : top;
}

/** The first of many lines of one height that is shown, so that the selected one is among them, in the middle of a long list. */
export function firstShown(selected: number, total: number, height: number): number {
  return Math.max(0, Math.min(selected - Math.floor(height / 2), total - height));
}
