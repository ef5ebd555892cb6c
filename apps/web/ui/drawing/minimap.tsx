import { type PointerEvent, useRef } from "react";
import { panned, secondAt, xOf } from "@on-record/core/query";
import type { Stretch } from "@on-record/core/query";
import { high, rem } from "./geometry";
import { handle } from "./minimap-ink";
import type { Windowed } from "./windowed";

type Held = { x: number; width: number; part: "start" | "end" | "all"; window: Stretch };

const shortest = 3 * 86_400;

/** The whole record small, with the window framed: a drag within moves the frame, at its edges makes it longer or shorter, outside brings it here. What stands in it, and where the frame is, the painter says. */
export function Minimap({ whole, windowed }: { whole: Stretch; windowed: Windowed }) {
  const held = useRef<Held>(undefined);
  const onDown = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - left;
    const { window, show } = windowed;
    const [from, to] = [xOf(window.start, whole, width), xOf(window.end + 1, whole, width)];
    const middle = secondAt(x, whole, width);
    const part = Math.abs(x - from) < handle ? "start" : Math.abs(x - to) < handle ? "end" : "all";
    const here = part !== "all" || (x > from && x < to) ? window : panned(window, middle - (window.start + window.end) / 2, whole);
    held.current = { x: event.clientX, width, part, window: here };
    if (here !== window) show(here);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!held.current) return;
    const { x, width, part, window } = held.current;
    const { show } = windowed;
    const by = ((event.clientX - x) / width) * (whole.end - whole.start + 1);
    const { start, end } = window;
    if (part === "all") show(panned(window, by, whole));
    else if (part === "start") show({ start: Math.round(Math.max(whole.start, Math.min(start + by, end - shortest))), end });
    else show({ start, end: Math.round(Math.min(whole.end, Math.max(end + by, start + shortest))) });
  };
  const onUp = () => (held.current = undefined);
  return (
    <svg
      className="plot"
      height={rem(high.minimap)}
      role="slider"
      tabIndex={0}
      aria-label="What the drawing shows of the record"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
    />
  );
}
