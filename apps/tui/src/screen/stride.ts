import { clampTop } from "./panes/window.js";

/** Lines that a page goes on by where what comes next is not in sight yet. */
export const stride = 3;

/** The lines on which something that can be selected begins and ends. */
export type Stretch = { readonly from: number; readonly to: number };
/** A page of so many lines, of which `height` are seen from `top` on. */
export type Seen = { readonly top: number; readonly height: number; readonly total: number };

/**
 * A step to the next or the last of the stretches of a page. It selects what is in sight, or begins in the upper half; what is
 * not comes nearer by a few lines first, so that nobody loses the place, and a step writes little.
 */
export function stepped(
  stretches: readonly Stretch[],
  selected: number,
  by: 1 | -1,
  { top, height, total }: Seen,
): { readonly selected: number; readonly top: number } {
  const next = stretches[selected + by];
  const further = clampTop(top + by * stride, total, height);
  if (!next) return { selected, top: further };
  // The last line tells how many are below.
  const last = top + height - (top + height < total ? 2 : 1);
  const inSight = next.from >= top && (next.to <= last || next.from <= top + height / 2);
  return inSight || further === top ? { selected: selected + by, top } : { selected, top: further };
}
