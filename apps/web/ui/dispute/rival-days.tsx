import { longWhen, lookup, statementLabel } from "@on-record/core/query";
import type { Dataset, EventId, StatementId } from "@on-record/core";
import type { RivalDays as Days } from "@on-record/core/query";
import { aspectBeside } from "../../lib/aspect";
import { SourceTag } from "../source-tag";
import { Week } from "./week";

/** Things that sources date differently: all days are kept, none is averaged. */
export function RivalDays({ dataset, days }: { dataset: Dataset; days: readonly Days[] }) {
  if (days.length === 0) return null;
  return (
    <section className="section">
      <h2>Different days, kept apart</h2>
      <ul className="plain-list">
        {days.map((day) => (
          <li key={day.of}>
            <DaysOf dataset={dataset} day={day} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DaysOf({ dataset, day: { of, tellings, rivals } }: { dataset: Dataset; day: Days }) {
  const { events, sources } = lookup(dataset);
  const event = events.get(of as EventId);
  return (
    <div className="days">
      <p>
        <a className="name" href={event ? `/events/${of}` : `/statements/${of}`}>
          {event?.title ?? statementLabel(dataset, of as StatementId)}
        </a>{" "}
        <span className="label">{rivals ? "They cannot both be right." : "Both can be right."}</span>
      </p>
      <ul>
        {tellings.map(({ source, dating, words }) => (
          <li key={`${source} ${dating.edtf ?? dating.rel} ${dating.aspect}`}>
            <SourceTag dataset={dataset} id={source} />
            <Week dating={dating} />
            {words ? (
              <q className="quote" lang={sources.get(source)?.language} dir="auto">
                {words}
              </q>
            ) : (
              <span>{longWhen(dating.bounds)}</span>
            )}
            <span className="label">{aspectBeside(dating.aspect, words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
