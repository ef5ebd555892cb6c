import { lookup, statementLabel } from "@on-record/core/query";
import type { Dataset, PositionLoss, SourceId, Without } from "@on-record/core/query";
import { holderLink } from "../../lib/holders";
import { Fold } from "./fold";

type Props = { dataset: Dataset; lost: Without; onPull: (source: SourceId) => void };

/** What is lost without the sources that are pulled out: claims, positions, holders, statements, dates. */
export function Falls({ dataset, lost, onPull }: Props) {
  const look = lookup(dataset);
  const fallen = lost.positions.filter((position) => position.fallen);
  const thinner = lost.positions.filter((position) => !position.fallen);
  const undated = lost.datings.filter((dating) => dating.undated);
  return (
    <>
      <h2>
        Without {lost.sources.join(" and ")}, {count(lost.claims.length, "claim falls", "claims fall")}
      </h2>
      <p className="label">No source that is left reports them.</p>
      <p className="put-back">
        {lost.sources.map((source) => (
          <button type="button" className="pull" key={source} onClick={() => onPull(source)}>
            put {source} back
          </button>
        ))}
      </p>
      <Fold title={count(fallen.length, "position is left without support", "positions are left without support")} open>
        {fallen.map((loss) => (
          <li key={`${loss.question} ${loss.position}`}>
            <PositionName dataset={dataset} loss={loss} fallen />
          </li>
        ))}
      </Fold>
      <Fold title={count(thinner.length, "position loses a holder", "positions lose a holder")}>
        {thinner.map((loss) => (
          <li key={`${loss.question} ${loss.position}`}>
            <PositionName dataset={dataset} loss={loss} /> loses {loss.lost.map((holder) => holderLink(dataset, holder).name).join(", ")}
          </li>
        ))}
      </Fold>
      <Fold title={count(lost.claims.length, "claim falls", "claims fall")}>
        {lost.claims.map((id) => (
          <li key={id}>
            <a href={`/claims/${id}`}>
              <s>{look.claims.get(id)!.text}</s>
            </a>
          </li>
        ))}
      </Fold>
      <Fold title={count(lost.statements.length, "statement is no longer told", "statements are no longer told")}>
        {lost.statements.map((id) => (
          <li key={id}>
            <a href={`/statements/${id}`}>
              <s>{statementLabel(dataset, id)}</s>
            </a>
          </li>
        ))}
      </Fold>
      {undated.length > 0 ? <p className="label">{count(undated.length, "date", "dates")} would rest on nothing that is printed.</p> : null}
      {lost.kept.length > 0 ? (
        <p className="label">
          {count(lost.kept.length, "line is", "lines are")} kept, for others print {lost.kept.length === 1 ? "it" : "them"} too.
        </p>
      ) : null}
    </>
  );
}

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

function PositionName({ dataset, loss, fallen = false }: { dataset: Dataset; loss: PositionLoss; fallen?: boolean }) {
  const question = lookup(dataset).questions.get(loss.question)!;
  const label = question.positions.find(({ id }) => id === loss.position)!.label;
  return (
    <>
      <a href={`/disputes/${question.id}`}>{question.text}</a> {fallen ? <s>{label}</s> : <b>{label}</b>}
    </>
  );
}
