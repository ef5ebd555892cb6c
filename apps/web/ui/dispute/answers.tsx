import { positionWords } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Holding, PositionView } from "@on-record/core/query";
import { Holders } from "../holders";
import { Printed } from "../printed";

type Props = { dataset: Dataset; positions: readonly PositionView[]; introduced: ReadonlySet<Holding> };

/** The answers to a question side by side: each with who gives it, and with the most direct of its words. */
export function Answers({ dataset, positions, introduced }: Props) {
  return (
    <ul className="answers">
      {positions.map((view) => {
        const words = positionWords(view);
        return (
          <li key={view.position.id}>
            <p className="answer">{view.position.label}</p>
            <p className="holds">
              <Holders dataset={dataset} holdings={view.holdings} introduced={introduced} />
            </p>
            {words ? <Printed dataset={dataset} id={words.report.id} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
