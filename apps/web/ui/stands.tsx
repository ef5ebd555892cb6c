import { longWhen, lookup } from "@on-record/core/query";
import type { Dataset, PositionId } from "@on-record/core";
import type { ActorStand } from "@on-record/core/query";
import { holdingWords } from "../lib/holders";
import { movesWords } from "../lib/move-words";
import { SourceIds } from "./source-ids";

type Props = { dataset: Dataset; stands: readonly ActorStand[] };

/** Where an actor stands in each question, by what it said: first where it took more than one position, and what is known of their order. */
export function Stands({ dataset, stands }: Props) {
  const moved = stands.filter(({ links }) => links.length > 0);
  const steady = stands.filter(({ links, lines }) => links.length === 0 && lines.length > 0);
  return (
    <>
      <StandList dataset={dataset} stands={moved} title="More than one position" says="By what was said, and what is known of the order." />
      <StandList dataset={dataset} stands={steady} title={moved.length > 0 ? "One position throughout" : "Positions taken"} />
    </>
  );
}

function StandList({ dataset, stands, title, says }: Props & { title: string; says?: string }) {
  if (stands.length === 0) return null;
  const { questions } = lookup(dataset);
  return (
    <section className="section">
      <h2>{title}</h2>
      {says ? <p className="label">{says}</p> : null}
      <ul className="plain-list">
        {stands.map(({ question: id, lines, links }) => {
          const question = questions.get(id)!;
          const label = (position: PositionId) => question.positions.find((one) => one.id === position)?.label ?? position;
          return (
            <li key={id} className="stand">
              <a href={`/disputes/${id}`}>{question.text}</a>
              <div>
                {byPosition(lines).map(([position, own]) => (
                  <div className="stance-taken" key={position}>
                    <b>{label(position)}</b>
                    <ul>
                      {own.map(({ state, stand }) => (
                        <li key={stand.voice} className="label">
                          {[longWhen(stand.said.bounds), holdingWords[state]].filter(Boolean).join("; ")}{" "}
                          <SourceIds dataset={dataset} ids={[...new Set(stand.printed.map(({ report }) => report.source))]} />
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
                {movesWords(dataset, links, label).map((sentence) => (
                  <p className="label" key={sentence}>
                    {sentence}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function byPosition(lines: ActorStand["lines"]): [PositionId, ActorStand["lines"]][] {
  const ids = [...new Set(lines.map(({ position }) => position))];
  return ids.map((id) => [id, lines.filter(({ position }) => position === id)]);
}
