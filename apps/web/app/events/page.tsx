import "../styles/names.css";
import type { Metadata } from "next";
import { longWhen, lookup } from "@on-record/core/query";
import { record } from "../../lib/record";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = {
  title: "Events",
  description: "What the claims of this record are about, and when it happened as far as the texts settle it.",
};

export default function EventsPage() {
  return (
    <Page>
      <Opening
        title="What it is about"
        under="each as wide in time as the texts leave it"
        aside={<>{record.events.length} happenings and states of things that claims are about, by id, not by time.</>}
      />
      <section className="section">
        <h2>Events</h2>
        <ul className="names">
          {record.events.map((event) => (
            <li key={event.id}>
              <a href={`/events/${event.id}`}>{event.title}</a>
              <span className="label">{longWhen(event.happened.bounds)}</span>
              <span className="label">{told(lookup(record).claimsOfEvent.of(event.id).length)}</span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

const told = (count: number) => (count === 1 ? "one claim" : `${count} claims`);
