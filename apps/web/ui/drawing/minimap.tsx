import { type PointerEvent, useMemo, useRef } from "react";
import { axisOf, density, panned, secondAt, xOf } from "@on-record/core/query";
import type { Bounded, Stretch } from "@on-record/core/query";
import { high, rem } from "./geometry";
import type { Windowed } from "./use-window";
import { stretchWords } from "./words";

type Props = { times: readonly Bounded[]; whole: Stretch; windowed: Windowed; width: number; unit: number };

const handle = 12;
const shortest = 3 * 86_400;

/** The whole record small, with the window framed: a drag within moves the frame, at its edges makes it longer or shorter, outside brings it here. */
export function Minimap({ times, whole, windowed: { window, show }, width, unit }: Props) {
  const tall = high.minimap * unit;
  const area = useMemo(() => areaOf(times, whole, width, tall - 0.95 * unit), [times, whole, width, tall, unit]);
  const { ticks } = useMemo(() => axisOf(whole, width, 4 * unit), [whole, width, unit]);
  const [from, to] = [xOf(window.start, whole, width), xOf(window.end + 1, whole, width)];
  const held = useRef<{ x: number; part: "start" | "end" | "all"; window: Stretch }>(undefined);
  const onDown = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const middle = secondAt(x, whole, width);
    const part = Math.abs(x - from) < handle ? "start" : Math.abs(x - to) < handle ? "end" : "all";
    const here = part !== "all" || (x > from && x < to) ? window : panned(window, middle - (window.start + window.end) / 2, whole);
    held.current = { x, part, window: here };
    if (here !== window) show(here);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!held.current) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const by = ((x - held.current.x) / width) * (whole.end - whole.start + 1);
    const { start, end } = held.current.window;
    const { part } = held.current;
    if (part === "all") show(panned(held.current.window, by, whole));
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
      aria-valuenow={Math.round((100 * (window.start - whole.start)) / Math.max(1, whole.end - whole.start))}
      aria-valuetext={stretchWords(window)}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
    >
      <rect className="hit" width={width} height={tall} />
      <path className="area" d={area} />
      {ticks.map(({ at, label, larger }) => (
        <text key={at} x={xOf(at, whole, width) + 3} y={tall - 3}>
          {larger ?? label}
        </text>
      ))}
      <rect className="frame" x={from + 1} y="1" width={Math.max(2, to - from - 2)} height={tall - 2} />
      {[from + 1, to - 1].map((x, at) => (
        <g className="edge" key={at}>
          <rect className="hit" x={x - handle} width={2 * handle} height={tall} />
          <line x1={x} x2={x} y1={tall * 0.28} y2={tall * 0.72} />
        </g>
      ))}
    </svg>
  );
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
