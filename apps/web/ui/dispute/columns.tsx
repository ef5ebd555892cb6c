import { holderKey } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Beside, Dispute, PositionView } from "@on-record/core/query";
import { Holders } from "../holders";
import { Saying } from "./saying";

/** The positions side by side, each with who holds it and in what words; then what bears on the question and takes none of them. */
export function Columns({ dataset, view }: { dataset: Dataset; view: Dispute }) {
  return (
    <div className="columns">
      {view.positions.map((position) => (
        <PositionColumn key={position.position.id} dataset={dataset} view={position} />
      ))}
      <BesideColumn dataset={dataset} title="○ Left open" says="Neither affirmed nor rejected." beside={view.leftOpen} />
      <BesideColumn dataset={dataset} title="Asked" says="Who asks holds nothing." beside={view.asked} />
      <BesideColumn
        dataset={dataset}
        title="Beside these positions"
        says="Said on the question, in none of its positions."
        beside={view.elsewhere}
      />
    </div>
  );
}

function PositionColumn({ dataset, view: { position, holdings } }: { dataset: Dataset; view: PositionView }) {
  return (
    <section className="column" id={position.id}>
      <h2>{position.label}</h2>
      <p className="holds">
        <Holders dataset={dataset} holdings={holdings} />
      </p>
      {holdings.flatMap(({ holder, stands }) =>
        stands.map(({ voice, said, printed }) => (
          <Saying
            key={`${holderKey(holder)} ${voice}`}
            dataset={dataset}
            holder={holder}
            said={said}
            reports={printed.map(({ report }) => report.id)}
          />
        )),
      )}
    </section>
  );
}

type BesideProps = { dataset: Dataset; title: string; says: string; beside: readonly Beside[] };

function BesideColumn({ dataset, title, says, beside }: BesideProps) {
  if (beside.length === 0) return null;
  return (
    <section className="column">
      <h2>{title}</h2>
      <p className="holds">{says}</p>
      {beside.map(({ holder, said, printed }) => (
        <Saying key={printed.report.id} dataset={dataset} holder={holder} said={said} reports={[printed.report.id]} quiet />
      ))}
    </section>
  );
}
