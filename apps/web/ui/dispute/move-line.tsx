import { longWhen } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { MoveLine as Line, Stretch } from "@on-record/core/query";
import { holderLink } from "../../lib/holders";
import { hueOf } from "../../lib/names";
import { SourceIds } from "../source-ids";

type Props = { dataset: Dataset; line: Line; span: Stretch; label: string; ticks: readonly number[] };

/** From here on a name stands to the left of where its line begins, so that it stays in the drawing. */
const late = 55;

/** Who took a position and when: a line as long as the time in which it can have been said, the name on it, and where it is printed. */
export function MoveLine({ dataset, line, span, label, ticks }: Props) {
  const { earliestStart, latestEnd } = line.stand.said.bounds;
  const [first] = line.stand.printed;
  const x1 = place(earliestStart ?? span.start, span);
  const x2 = place(latestEnd ?? span.end, span);
  const isLate = x1 > late;
  const { name } = holderLink(dataset, line.holder);
  const sources = [...new Set(line.stand.printed.map(({ report }) => report.source))];
  return (
    <div className={`lane ${label ? "first" : ""} ${first ? hueOf(dataset, first.report.source) : "hue-none"}`}>
      <span className="position-name">{label}</span>
      <svg role="img" aria-label={`${name}, ${longWhen(line.stand.said.bounds)}`}>
        {ticks.map((at) => (
          <line key={at} x1={percent(place(at, span))} x2={percent(place(at, span))} y1="0" y2="100%" />
        ))}
        <text x={percent(isLate ? x2 : x1)} dx={isLate ? -2 : 2} y="14" textAnchor={isLate ? "end" : "start"}>
          {name}
        </text>
        <line className={line.state === "holds" ? "span-line" : "span-line unsure"} x1={percent(x1)} x2={percent(x2)} y1="23" y2="23" />
        <End at={x1} open={earliestStart === null} way={1} />
        <End at={x2} open={latestEnd === null} way={-1} />
      </svg>
      <SourceIds dataset={dataset} ids={sources} />
    </div>
  );
}

/** The gaps of an end that nobody tells, from its tip inwards, in px: dots, then dashes. */
const gaps = [
  [0, 3],
  [5, 10],
  [12, 17],
  [22, 26],
] as const;

/** Where a line ends: a stop, or, where no text gives an end, gaps in it. `way` leads into the line. */
function End({ at, open, way }: { at: number; open: boolean; way: 1 | -1 }) {
  if (!open) return <line className="span-line" x1={percent(at)} x2={percent(at)} y1="18" y2="28" />;
  return (
    <svg x={percent(at)} className="open-end">
      <path d={gaps.map(([from, to]) => `M${way * from} 23H${way * to}`).join("")} />
    </svg>
  );
}

/** How far across the drawing a second lies, in hundredths. */
export const place = (second: number, span: Stretch) => (100 * (second - span.start)) / (span.end - span.start + 1);
export const percent = (hundredths: number) => `${hundredths.toFixed(3)}%`;
