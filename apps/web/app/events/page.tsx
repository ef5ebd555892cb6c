import "../styles/names.css";
import type { Metadata } from "next";
import { eventsInTime, longWhen, lookup } from "@on-record/core/query";
import type { EventInTime } from "@on-record/core/query";
import { counted } from "../../lib/counted";
import { record } from "../../lib/record";
import { eventKindWords } from "../../lib/words";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = {
  title: "Events",
  description: "What the claims of this record are about, and when it happened as far as the texts settle it.",
};

export default function EventsPage() {
  const { dated, undated } = eventsInTime(record);
  return (
    <Page>
      <Opening
        title="What it is about"
        under="each as wide in time as the texts leave it"
        aside={
          <>
            {counted(record.events.length, "thing")} that claims are about, by the earliest day that each can have been. That is an order to
            read in: ⇅ marks where no text settles which of two came first.
          </>
        }
      />
      {record.events.length === 0 ? <p className="lede">No event is named in this record.</p> : null}
      {dated.length > 0 ? (
        <section className="section">
          <h2>By time</h2>
          <ol className="names">
            {dated.map((line) => (
              <Name key={line.event.id} {...line} when={longWhen(line.event.happened.bounds)} />
            ))}
          </ol>
        </section>
      ) : null}
      {undated.length > 0 ? (
        <section className="section">
          <h2>No text says when</h2>
          <p className="label">By name. A state of things lasts rather than happens.</p>
          <ul className="names undated">
            {undated.map((event) => (
              <Name key={event.id} event={event} when={eventKindWords[event.kind]} />
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function Name({ event, after, when }: EventInTime & { when: string }) {
  return (
    <li>
      <span className="label">
        {after === "maybe" ? (
          <span className="mark" role="img" aria-label="Whether it came before or after the one above is not settled.">
            ⇅
          </span>
        ) : null}
        {when}
      </span>
      <a href={`/events/${event.id}`}>{event.title}</a>
      <span className="label">{told(lookup(record).claimsOfEvent.of(event.id).length)}</span>
    </li>
  );
}

const told = (count: number) => (count === 0 ? "no claim" : count === 1 ? "one claim" : `${count} claims`);
