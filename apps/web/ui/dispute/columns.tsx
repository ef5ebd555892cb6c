import { holderKey } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Beside, Dispute, Holding, PositionView } from "@on-record/core/query";
import { firstNamed } from "../../lib/roles";
import { Holders } from "../holders";
import { Saying } from "./saying";

/** The positions side by side, each with who holds it and in what words; below them, what bears on the question and takes none of them. */
export function Columns({ dataset, view }: { dataset: Dataset; view: Dispute }) {
  const introduced = firstNamed(view.positions);
  return (
    <>
      <div className="columns">
        {view.positions.map((position) => (
          <PositionColumn
            key={position.position.id}
            dataset={dataset}
            view={position}
            wide={isWide(position, view.positions)}
            introduced={introduced}
          />
        ))}
      </div>
      <BesideBand dataset={dataset} title="○ Left open" says="Neither affirmed nor rejected." beside={view.leftOpen} />
      <BesideBand dataset={dataset} title="Asked" says="A question was put. Who asks holds nothing." beside={view.asked} />
      <BesideBand dataset={dataset} title="Beside it" says="Said on the question, in none of its positions." beside={view.elsewhere} />
    </>
  );
}

const sayingsIn = ({ holdings }: PositionView) => holdings.reduce((sum, { stands }) => sum + stands.length, 0);

/** A position with more to show than two others together is given the room of two, so that no column stands half empty. */
function isWide(view: PositionView, all: readonly PositionView[]): boolean {
  const others = all.filter((other) => other !== view).map(sayingsIn);
  const usual = others.reduce((sum, count) => sum + count, 0) / Math.max(1, others.length);
  return all.length > 2 && sayingsIn(view) >= 4 && sayingsIn(view) >= 2 * usual;
}

type ColumnProps = { dataset: Dataset; view: PositionView; wide: boolean; introduced: ReadonlySet<Holding> };

function PositionColumn({ dataset, view: { position, holdings }, wide, introduced }: ColumnProps) {
  return (
    <section className={wide ? "column wide" : "column"} id={position.id}>
      <h2>{position.label}</h2>
      <p className="holds">
        <Holders dataset={dataset} holdings={holdings} introduced={introduced} />
      </p>
      <div className="sayings">
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
      </div>
    </section>
  );
}

type BesideProps = { dataset: Dataset; title: string; says: string; beside: readonly Beside[] };

function BesideBand({ dataset, title, says, beside }: BesideProps) {
  if (beside.length === 0) return null;
  return (
    <section className="beside">
      <div>
        <h2>{title}</h2>
        <p className="label">{says}</p>
      </div>
      <div className="sayings">
        {beside.map(({ holder, said, printed }) => (
          <Saying key={printed.report.id} dataset={dataset} holder={holder} said={said} reports={[printed.report.id]} />
        ))}
      </div>
    </section>
  );
}
