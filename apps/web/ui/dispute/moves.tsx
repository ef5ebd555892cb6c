import { axisOf, holderKey, spanOf } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Dispute, Stretch } from "@on-record/core/query";
import { movesWords } from "../../lib/move-words";
import { MoveLine, percent, place } from "./move-line";

/** The width that the drawing is ruled for, and how far apart its ticks stand at least: the lines stretch with the page. */
const ruler = [900, 110] as const;

/** How far the drawing goes on where a line has no end, as a share of what the others take. */
const further = 0.06;

function beyond({ start, end }: Stretch, open: { before: boolean; after: boolean }): Stretch {
  const more = Math.round((end - start) * further);
  return { start: open.before ? start - more : start, end: open.after ? end + more : end };
}

/** Who stood where, and when: a line is as long as the time in which it can have been said. Nothing is put in the middle of one. */
export function Moves({ dataset, view }: { dataset: Dataset; view: Dispute }) {
  const { lines, links } = view.moves;
  const told = spanOf(lines.map((line) => line.stand.said));
  if (!told || lines.length === 0) return null;
  const span = beyond(told, {
    before: lines.some(({ stand }) => stand.said.bounds.earliestStart === null),
    after: lines.some(({ stand }) => stand.said.bounds.latestEnd === null),
  });
  const ticks = axisOf(span, ...ruler).ticks.map(({ at, label: name, larger }) => ({ at, label: larger ?? name }));
  const label = (id: string) => view.positions.find(({ position }) => position.id === id)?.position.label ?? id;
  const words = movesWords(dataset, links, label);
  const open = lines.some(({ stand }) => stand.said.bounds.earliestStart === null || stand.said.bounds.latestEnd === null);
  const unsure = lines.some(({ state }) => state !== "holds");
  return (
    <figure className="moves-drawing">
      <h2 className="section-title">Who took which position, and when</h2>
      <p className="label">
        A line is as long as the time in which it can have been said.
        {open ? " Where it breaks into dots, no article says how far it goes." : ""}
        {unsure ? " Dashed: whether it is still held is not settled." : ""}
      </p>
      <div className="lane axis" aria-hidden="true">
        <span />
        <svg>
          {ticks.map(({ at, label: year }) => (
            <text key={at} x={percent(place(at, span))} y="11">
              {year}
            </text>
          ))}
        </svg>
      </div>
      {lines.map((line, index) => (
        <MoveLine
          key={`${line.position} ${holderKey(line.holder)} ${line.stand.voice}`}
          dataset={dataset}
          line={line}
          span={span}
          label={lines[index - 1]?.position === line.position ? "" : label(line.position)}
          ticks={ticks.map(({ at }) => at)}
        />
      ))}
      {words.length > 0 ? (
        <ul className="moves-words">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </figure>
  );
}
