import { record } from "../lib/record";

/** The foot of every page: what the record is, and what it does not do. */
export function Colophon() {
  const count = record.sources.length;
  return (
    <footer className="colophon">
      <span>
        {record.record.title}: a record of {count === 1 ? "one source" : `${count} sources`}.
      </span>
      <span>On Record says who said what. It does not say who is right.</span>
      <span>
        All <a href="/actors">actors</a> and all <a href="/events">events</a>.
      </span>
      <span>
        What is new: <a href="/feed.atom">Atom</a> or <a href="/feed.json">JSON Feed</a>.
      </span>
      <span>Dates come from the texts and the calendar; what they leave open stays open.</span>
    </footer>
  );
}
