import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { emptyQuery, isUndated, longWhen, lookup, rivalDaysOf, statementLabel, timeline } from "@on-record/core/query";
import type { Event, EventId } from "@on-record/core/query";
import { actorLink, eventLink } from "../../../lib/links";
import { record } from "../../../lib/record";
import { eventKindWords } from "../../../lib/words";
import { reserved } from "../../../lib/reserved";
import { Datings } from "../../../ui/datings";
import { Facts } from "../../../ui/facts";
import { LinkedList } from "../../../ui/linked-list";
import { RivalDays } from "../../../ui/dispute/rival-days";
import { Facing, Opening, Page } from "../../../ui/page";
import { RowList } from "../../../ui/timeline/row-list";
import { Reasons } from "../../../ui/reasons";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { Described } from "../../../ui/described";
import { TakeAway } from "../../../ui/take/take-away";

type Props = { params: Promise<{ event: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return reserved(
    record.events.map(({ id }) => ({ event: id })),
    { event: "" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = lookup(record).events.get((await params).event as EventId);
  return event ? metadataOf(aboutRecord({ kind: "event", record: event })) : {};
}

export default async function EventPage({ params }: Props) {
  const look = lookup(record);
  const event = look.events.get((await params).event as EventId);
  if (!event) notFound();
  const { rows } = timeline(record, { ...emptyQuery, event: [event.id] });
  const statements = look.statementsOfEvent.of(event.id);
  const parts = look.partsOfEvent.of(event.id);
  const rivals = rivalDaysOf(record, event.id);
  const page = { kind: "event", record: event } as const;
  return (
    <Page>
      <Described about={aboutRecord(page)} page={page} />
      <Opening kicker={eventKindWords[event.kind]} title={event.title} aside={whenWords(event)} />
      <Facts
        rows={[
          event.place && ["Where", event.place],
          event.participants.length > 0 && ["Who", <LinkedList key="who" items={event.participants.map(actorLink)} />],
          event.part && ["Part of", <LinkedList key="part" items={[eventLink(event.part)]} />],
          parts.length > 0 && ["Its parts", <LinkedList key="parts" items={parts.map(({ id }) => eventLink(id))} />],
          event.maybe.length > 0 && ["Maybe the same as", <LinkedList key="maybe" items={event.maybe.map(eventLink)} />],
        ]}
      />
      <Facing
        main={
          <section className="section">
            <h2>{rows.length === 0 ? "No claim is about it" : "What is claimed about it"}</h2>
            <RowList dataset={record} rows={rows} />
          </section>
        }
        beside={[
          rivals && <RivalDays key="days" dataset={record} days={[rivals]} />,
          (event.happened.datings.length > 0 || event.happened.reasons.length > 0) && (
            <section key="when" className="section">
              <h2>When, and who tells it</h2>
              <Datings dataset={record} when={event.happened} />
              <Reasons dataset={record} when={event.happened} />
            </section>
          ),
          statements.length > 0 && (
            <section key="said" className="section">
              <h2>What was said there</h2>
              <ul className="plain-list">
                {statements.map((statement) => (
                  <li key={statement.id}>
                    <a href={`/statements/${statement.id}`}>{statementLabel(record, statement.id)}</a>
                  </li>
                ))}
              </ul>
            </section>
          ),
        ]}
      />
      <TakeAway cited={page} />
    </Page>
  );
}

/** Its time in a sentence, and whether the sources differ in it. */
function whenWords({ kind, happened }: Event): string {
  if (isUndated(happened)) return kind === "state" ? "How things stand; no article gives it a time." : "No article says when.";
  const when = longWhen(happened.bounds);
  return `${when[0]!.toUpperCase()}${when.slice(1)}${happened.rivals ? "; the articles differ, and each telling is kept" : ""}.`;
}
