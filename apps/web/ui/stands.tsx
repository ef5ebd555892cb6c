import { longWhen, lookup } from "@on-record/core/query";
import type { Dataset, PositionId } from "@on-record/core";
import type { ActorStand } from "@on-record/core/query";
import { holdingWords } from "../lib/holders";

/** Where an actor stands in each question, by what it said; where it stood in two places, what is known of the order. */
export function Stands({ dataset, stands }: { dataset: Dataset; stands: readonly ActorStand[] }) {
  const taken = stands.filter((stand) => stand.lines.length > 0);
  if (taken.length === 0) return null;
  const { questions } = lookup(dataset);
  return (
    <section className="section">
      <h2>Where {taken.length === 1 ? "a position is" : "positions are"} taken</h2>
      <ul className="plain-list">
        {taken.map(({ question: id, lines, links }) => {
          const question = questions.get(id)!;
          const label = (position: PositionId) => question.positions.find((one) => one.id === position)?.label ?? position;
          const unsettled = links.some((link) => link.order === "not-settled");
          return (
            <li key={id} className="stand">
              <a href={`/disputes/${id}`}>{question.text}</a>
              <div>
                {lines.map(({ position, state, stand }) => (
                  <p key={`${position} ${stand.voice}`}>
                    <b>{label(position)}</b>{" "}
                    <span className="label">{[longWhen(stand.said.bounds), holdingWords[state]].filter(Boolean).join("; ")}</span>
                  </p>
                ))}
                {unsettled ? <p className="label">⇅ Which came first is not settled.</p> : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
