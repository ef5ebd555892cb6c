import { density, lookup, spanOf } from "@on-record/core/query";
import type { ActorId, Dataset, EventId, Lane, QuestionId, SourceId } from "@on-record/core";
import type { Stretch, Timeline } from "@on-record/core/query";
import { hueOf, publisherName } from "../../lib/names";
import { ticksOf } from "../../lib/ticks";

const columns = 120;
const height = 26;

/** Lanes down, time across: how many rows may fall in each stretch (pale), and how many surely do (dark). It never spreads or averages. */
export function Lanes({ dataset, view }: { dataset: Dataset; view: Timeline }) {
  const span = spanOf(view.rows.map((row) => row.when));
  if (view.rows.length === 0) return null;
  if (!span) return <p className="label lanes-none">None of these lines has a date on this clock.</p>;
  const lanes = view.lanes.map((lane) => ({
    ...lane,
    density: density(
      lane.rows.map((place) => view.rows[place]!.when),
      span,
      columns,
    ),
  }));
  const most = Math.max(1, ...lanes.flatMap((lane) => lane.density.bins.map((bin) => bin.possible)));
  const ticks = ticksOf(span);
  return (
    <figure className="lanes" aria-label={`Rows by ${view.query.lane} over time, on the clock ${view.clock}`}>
      <div className="lane axis" aria-hidden="true">
        <span />
        <svg>
          {ticks.map(({ at, label }) => (
            <g key={at}>
              <line x1={percent(at, span)} x2={percent(at, span)} y1="14" y2="20" />
              <text x={percent(at, span)} y="11">
                {label}
              </text>
            </g>
          ))}
        </svg>
        <span />
      </div>
      {lanes.map((lane) => (
        <div
          className={`lane ${view.query.lane === "source" && lane.id ? hueOf(dataset, lane.id as SourceId) : "hue-none"}`}
          key={lane.id ?? ""}
        >
          <span className="lane-title">{lane.id ? laneName(dataset, view.query.lane, lane.id) : `no ${view.query.lane}`}</span>
          <svg aria-hidden="true">
            {ticks.map(({ at }) => (
              <line key={at} x1={percent(at, span)} x2={percent(at, span)} y1="0" y2={height} />
            ))}
            {lane.density.bins.map((bin) =>
              bin.possible > 0 ? (
                <g key={bin.start}>
                  <Bar kind="possible" bin={bin} count={bin.possible} most={most} span={span} />
                  {bin.certain > 0 ? <Bar kind="certain" bin={bin} count={bin.certain} most={most} span={span} /> : null}
                </g>
              ) : null,
            )}
          </svg>
          <span className="count">{lane.rows.length}</span>
        </div>
      ))}
    </figure>
  );
}

/** Lengths are shares of the width, so that the drawing fits any screen and its letters keep their shape. */
const share = (seconds: number, span: Stretch) => `${((100 * seconds) / (span.end - span.start + 1)).toFixed(3)}%`;
const percent = (second: number, span: Stretch) => share(second - span.start, span);
const high = (count: number, most: number) => 2 + (count / most) * (height - 2);

type BarProps = { kind: "possible" | "certain"; bin: Stretch; count: number; most: number; span: Stretch };

function Bar({ kind, bin, count, most, span }: BarProps) {
  const tall = high(count, most);
  return (
    <rect className={kind} x={percent(bin.start, span)} width={share(bin.end - bin.start + 1, span)} y={height - tall} height={tall} />
  );
}

const laneNames = {
  source: (dataset, id) => {
    const source = lookup(dataset).sources.get(id as SourceId);
    return source ? `${id} ${publisherName(dataset, source)}` : id;
  },
  actor: (dataset, id) => lookup(dataset).actors.get(id as ActorId)?.name ?? id,
  question: (dataset, id) => lookup(dataset).questions.get(id as QuestionId)?.text ?? id,
  event: (dataset, id) => lookup(dataset).events.get(id as EventId)?.title ?? id,
} satisfies Record<Lane, (dataset: Dataset, id: string) => string>;

const laneName = (dataset: Dataset, lane: Lane, id: string) => laneNames[lane](dataset, id);
