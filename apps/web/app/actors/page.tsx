import "../styles/names.css";
import type { Metadata } from "next";
import { lookup } from "@on-record/core/query";
import type { Actor } from "@on-record/core/query";
import { counted } from "../../lib/counted";
import { record } from "../../lib/record";
import { roleWords } from "../../lib/roles";
import { actorKindWords } from "../../lib/words";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = { title: "Actors", description: "Who speaks in this record, and who is spoken of." };

export default function ActorsPage() {
  const speakers = record.actors.filter((actor) => statementsOf(actor) > 0);
  const others = record.actors.filter((actor) => statementsOf(actor) === 0);
  return (
    <Page>
      <Opening
        title="Who is in it"
        under="who speaks, and who is spoken of"
        aside={
          <>
            {counted(record.actors.length, "person, office, state or other", "people, offices, states and others")}. The articles have{" "}
            {speakers.length} of them say something: what it was, and where they changed position, stands on their pages.
          </>
        }
      />
      <Names title="Who speaks" actors={speakers} />
      <Names title="Who is spoken of" actors={others} />
    </Page>
  );
}

const statementsOf = ({ id }: Actor) => lookup(record).statementsOfActor.of(id).length;

function Names({ title, actors }: { title: string; actors: readonly Actor[] }) {
  if (actors.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="names actors">
        {actors.map((actor) => (
          <li key={actor.id}>
            <a href={`/actors/${actor.id}`}>{actor.name}</a>
            <span className="label">{roleWords(record, actor) || actorKindWords[actor.kind]}</span>
            <span className="label">{told(statementsOf(actor))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const told = (count: number) => (count === 0 ? "" : count === 1 ? "one statement" : `${count} statements`);
