import type { Stretch } from "./density.js";

/** The shortest stretch that a drawing zooms to, in seconds: three days. */
const least = 3 * 86_400;
const margin = 0.03;

const lengthOf = ({ start, end }: Stretch) => end - start + 1;

/** Where a second begins in a drawing of the window that is `width` wide; outside the window it is below 0 or above `width`. */
export function xOf(second: number, window: Stretch, width: number): number {
  return ((second - window.start) / lengthOf(window)) * width;
}

/** The second that is drawn at `x`. */
export function secondAt(x: number, window: Stretch, width: number): number {
  return Math.floor(window.start + (x / width) * lengthOf(window));
}

/** A span with a margin at both sides, so that what begins and ends it can be seen to do so; never shorter than a window can be. */
export function framed(span: Stretch): Stretch {
  const length = lengthOf(span);
  const more = Math.ceil(Math.max(length * margin, (least - length) / 2));
  return { start: span.start - more, end: span.end + more };
}

/** The window with its length multiplied by `factor`, so that `at` stays where it is drawn; within the whole, and not below three days. */
export function zoomed(window: Stretch, factor: number, at: number, whole: Stretch): Stretch {
  const length = lengthOf(window);
  const next = Math.round(Math.min(lengthOf(whole), Math.max(Math.min(least, lengthOf(whole)), length * factor)));
  const start = Math.round(at - ((at - window.start) * next) / length);
  return kept({ start, end: start + next - 1 }, whole);
}

/** The window moved by some seconds, as far as the whole reaches. */
export function panned(window: Stretch, by: number, whole: Stretch): Stretch {
  return kept({ start: window.start + Math.round(by), end: window.end + Math.round(by) }, whole);
}

/** The window moved into the whole; where it is longer than the whole, the whole. */
export function kept(window: Stretch, whole: Stretch): Stretch {
  const length = lengthOf(window);
  if (length >= lengthOf(whole)) return whole;
  const start = Math.min(Math.max(window.start, whole.start), whole.end - length + 1);
  return { start, end: start + length - 1 };
}
