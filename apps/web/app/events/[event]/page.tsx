import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { emptyQuery, longWhen, lookup, statementLabel, timeline } from "@on-record/core/query";
import type { EventId } from "@on-record/core/query";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { actorLink, eventLink } from "../../../lib/links";
import { record } from "../../../lib/record";
import { reserved } from "../../../lib/reserved";
import { Datings } from "../../../ui/datings";
import { Described } from "../../../ui/described";
import { Facts } from "../../../ui/facts";
import { LinkedList } from "../../../ui/linked-list";
import { Opening, Page } from "../../../ui/page";
import { RowList } from "../../../ui/timeline/row-list";
import { Reasons } from "../../../ui/reasons";
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
  const page = { kind: "event", record: event } as const;
  return (
    <Page>
      <Described about={aboutRecord(page)} page={page} />
      <Opening kicker={<>Event · {event.kind}</>} title={event.title} aside={longWhen(event.happened.bounds)} />
      <Facts
        rows={[
          event.place && ["Where", event.place],
          event.participants.length > 0 && ["Who", <LinkedList key="who" items={event.participants.map(actorLink)} />],
          event.part && ["Part of", <LinkedList key="part" items={[eventLink(event.part)]} />],
          parts.length > 0 && ["Its parts", <LinkedList key="parts" items={parts.map(({ id }) => eventLink(id))} />],
          event.maybe.length > 0 && ["Maybe the same as", <LinkedList key="maybe" items={event.maybe.map(eventLink)} />],
        ]}
      />
      {event.happened.datings.length > 0 || event.happened.reasons.length > 0 ? (
        <section className="section">
          <h2>When</h2>
          <Datings dataset={record} when={event.happened} />
          <Reasons dataset={record} when={event.happened} />
        </section>
      ) : null}
      {statements.length > 0 ? (
        <section className="section">
          <h2>What was said there</h2>
          <ul className="plain-list">
            {statements.map((statement) => (
              <li key={statement.id}>
                <a href={`/statements/${statement.id}`}>{statementLabel(record, statement.id)}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="section">
        <h2>{rows.length === 0 ? "No claim is about it" : "What is claimed about it"}</h2>
        <RowList dataset={record} rows={rows} />
      </section>
      <TakeAway cited={page} />
    </Page>
  );
}
