import { shortWhen, xOf } from "@on-record/core/query";
import type { Axis, Edtf, Stretch } from "@on-record/core/query";
import { high } from "./geometry";
import type { Ruler } from "./ruler";

type Props = { axis: Axis; window: Stretch; width: number; ruler: Ruler; asof: Edtf | undefined };

/** The names of the ticks, the larger units above them, and the flag of the day on which the record is seen. */
export function AxisNames({ axis, window, width, ruler, asof }: Props) {
  const { unit } = ruler;
  const low = (high.axis - 0.55) * unit;
  const top = low - 0.95 * unit;
  const larger = axis.ticks.find((tick) => tick.larger !== undefined);
  const firstLarger = larger ? xOf(larger.at, window, width) : Infinity;
  return (
    <>
      {axis.begins && firstLarger > ruler.width(axis.begins, "voice") + unit ? (
        <text className="larger" x="0" y={top}>
          {axis.begins}
        </text>
      ) : null}
      {axis.ticks.map(({ at, label, larger: begins }) => {
        const x = xOf(at, window, width);
        const room = x + ruler.width(begins ?? label, "voice") <= width;
        return (
          <g key={at}>
            {begins && room ? (
              <text className="larger" x={x} y={top}>
                {begins}
              </text>
            ) : null}
            {room ? (
              <text x={x} y={low}>
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
      {asof ? <Flag asof={asof} window={window} width={width} ruler={ruler} /> : null}
    </>
  );
}

/** Where the day asked for ends: what is drawn to the right of it had not happened, or not been printed, by then. */
export function asofX(asof: Edtf, window: Stretch, width: number): number | undefined {
  const end = asof.bounds.latestEnd;
  if (end === null || end > window.end) return undefined;
  return Math.max(0, xOf(end + 1, window, width));
}

function Flag({ asof, window, width, ruler }: { asof: Edtf; window: Stretch; width: number; ruler: Ruler }) {
  const { unit } = ruler;
  const x = asofX(asof, window, width);
  if (x === undefined) return null;
  const label = `as of ${shortWhen(asof)}`;
  const wide = ruler.width(label, "voice") + 0.6 * unit;
  const from = x + wide > width ? x - wide : x;
  return (
    <g className="flag">
      <rect x={from} y="0" width={wide} height={unit} />
      <text x={from + 0.3 * unit} y={0.78 * unit}>
        {label}
      </text>
    </g>
  );
}
