import { lookup, statementLabel } from "@on-record/core/query";
import type { Dataset, EventId, StatementId } from "@on-record/core";
import type { RivalDays as Days } from "@on-record/core/query";
import { SourceTag } from "../source-tag";

/** Things that sources date differently: all days are kept, none is averaged. */
export function RivalDays({ dataset, days }: { dataset: Dataset; days: readonly Days[] }) {
  if (days.length === 0) return null;
  const look = lookup(dataset);
  return (
    <section className="section">
      <h2>Different days, kept apart</h2>
      <ul className="plain-list">
        {days.map(({ of, tellings, rivals }) => {
          const event = look.events.get(of as EventId);
          return (
            <li key={of}>
              <a href={event ? `/events/${of}` : `/statements/${of}`}>{event?.title ?? statementLabel(dataset, of as StatementId)}</a>
              {rivals ? null : <span className="label"> (both can be right)</span>}
              {tellings.map(({ source, dating, words }) => (
                <p key={`${source} ${dating.edtf ?? dating.rel} ${dating.aspect}`}>
                  <SourceTag dataset={dataset} id={source} /> {words ? <span className="quote">{words}</span> : (dating.edtf ?? dating.rel)}
                  {dating.aspect ? <span className="label"> {dating.aspect}</span> : null}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
