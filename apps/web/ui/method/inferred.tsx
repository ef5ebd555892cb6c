import { inferredDates, lookup, statementLabel } from "@on-record/core/query";
import type { Dataset, EventId, InferredDate, SourceId, StatementId } from "@on-record/core/query";
import { articleName } from "../../lib/names";

/** How often judgement enters this record, and where; the dates that were reasoned out, each with the reason. */
export function Inferred({ dataset }: { dataset: Dataset }) {
  const departures = dataset.reports.reduce((sum, report) => sum + report.departures.length, 0);
  const apparent = dataset.questions.filter(({ state }) => state === "apparent").length;
  const dates = inferredDates(dataset);
  return (
    <>
      <ul className="tally">
        <li>
          <b>{dataset.relations.length}</b> {dataset.relations.length === 1 ? "time" : "times"} that one claim is said to bear on another
        </li>
        <li>
          <b>{departures}</b> marked differences between one wording and another
        </li>
        <li>
          <b>{apparent}</b> of {dataset.questions.length} questions called apparent
        </li>
        <li>
          <b>{dates.length}</b> {dates.length === 1 ? "date" : "dates"} reasoned out, which no text prints
        </li>
      </ul>
      {dates.length > 0 ? (
        <details className="reasoned">
          <summary>The dates that were reasoned out, and from what</summary>
          <ul>
            {dates.map(({ of, dating }, index) => (
              <li key={index}>
                <DatedThing dataset={dataset} of={of} />: {dating.because}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function DatedThing({ dataset, of }: { dataset: Dataset; of: InferredDate["of"] }) {
  const look = lookup(dataset);
  const source = look.sources.get(of as SourceId);
  if (source) return <a href={`/sources/${of}`}>{articleName(dataset, source)}</a>;
  const event = look.events.get(of as EventId);
  if (event) return <a href={`/events/${of}`}>{event.title}</a>;
  return <a href={`/statements/${of}`}>{statementLabel(dataset, of as StatementId)}</a>;
}
