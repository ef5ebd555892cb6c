import { axisOf, holderKey, longWhen, spanOf } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Dispute, MoveLine, Stretch } from "@on-record/core/query";
import { holderLink } from "../../lib/holders";
import { hueOf } from "../../lib/names";

/** The width that the drawing is ruled for, and how far apart its ticks stand at least: the lines stretch with the page. */
const ruler = [900, 70] as const;

/** Who stood where, and when: a line is as long as the time in which it can have been said. Nothing is put in the middle of one. */
export function Moves({ dataset, view }: { dataset: Dataset; view: Dispute }) {
  const { lines, links } = view.moves;
  const span = spanOf(lines.map((line) => line.stand.said));
  if (!span || lines.length === 0) return null;
  const ticks = axisOf(span, ...ruler).ticks.map(({ at, label: name, larger }) => ({ at, label: larger ?? name }));
  const unsettled = new Map(
    links
      .filter((link) => link.order === "not-settled")
      .map((link) => [`${holderKey(link.holder)} ${link.from.position} ${link.to.position}`, link]),
  );
  const label = (id: string) => view.positions.find(({ position }) => position.id === id)?.position.label ?? id;
  return (
    <figure className="moves-drawing" aria-label="Who stood where, and when">
      <h2 className="section-title">Who stood where, and when</h2>
      <p className="label">A line is as long as the time in which it can have been said. An end that is open runs to the edge.</p>
      <div className="lane axis" aria-hidden="true">
        <span />
        <span />
        <svg>
          {ticks.map(({ at, label: year }) => (
            <text key={at} x={percent(at, span)} y="11">
              {year}
            </text>
          ))}
        </svg>
      </div>
      {lines.map((line, index) => (
        <Line
          key={`${line.position} ${holderKey(line.holder)} ${line.stand.voice}`}
          dataset={dataset}
          line={line}
          span={span}
          first={lines[index - 1]?.position !== line.position}
          label={label(line.position)}
          ticks={ticks.map(({ at }) => at)}
        />
      ))}
      {unsettled.size > 0 ? (
        <ul className="label">
          {[...unsettled].map(([key, link]) => (
            <li key={key}>
              ⇅ {holderLink(dataset, link.holder).name}: “{label(link.from.position)}” and “{label(link.to.position)}”, which came first is
              not settled.
            </li>
          ))}
        </ul>
      ) : null}
    </figure>
  );
}

type LineProps = { dataset: Dataset; line: MoveLine; span: Stretch; first: boolean; label: string; ticks: readonly number[] };

function Line({ dataset, line, span, first, label, ticks }: LineProps) {
  const { earliestStart, latestEnd } = line.stand.said.bounds;
  const [source] = line.stand.printed;
  const from = earliestStart ?? span.start;
  const to = latestEnd ?? span.end;
  return (
    <div className={`lane ${first ? "first" : ""} ${source ? hueOf(dataset, source.report.source) : "hue-none"}`}>
      <span className="position-name">{first ? label : ""}</span>
      <span>{holderLink(dataset, line.holder).name}</span>
      <svg role="img" aria-label={longWhen(line.stand.said.bounds)}>
        {ticks.map((at) => (
          <line key={at} x1={percent(at, span)} x2={percent(at, span)} y1="0" y2="26" />
        ))}
        <line
          className={line.state === "holds" ? "span-line" : "span-line unsure"}
          x1={percent(from, span)}
          x2={percent(to, span)}
          y1="13"
          y2="13"
        />
        {earliestStart === null ? null : <line className="span-line" x1={percent(from, span)} x2={percent(from, span)} y1="7" y2="19" />}
        {latestEnd === null ? null : <line className="span-line" x1={percent(to, span)} x2={percent(to, span)} y1="7" y2="19" />}
      </svg>
    </div>
  );
}

const percent = (second: number, span: Stretch) => `${((100 * (second - span.start)) / (span.end - span.start + 1)).toFixed(3)}%`;
