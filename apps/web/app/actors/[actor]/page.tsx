import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { actorHistory, emptyQuery, lookup, timeline } from "@on-record/core/query";
import type { ActorId } from "@on-record/core/query";
import { actorLink } from "../../../lib/links";
import { record } from "../../../lib/record";
import { reserved } from "../../../lib/reserved";
import { actorKindWords } from "../../../lib/words";
import { SourceIds } from "../../../ui/source-ids";
import { Facts } from "../../../ui/facts";
import { LinkedList } from "../../../ui/linked-list";
import { Facing, Opening, Page } from "../../../ui/page";
import { Stands } from "../../../ui/stands";
import { RowList } from "../../../ui/timeline/row-list";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { Described } from "../../../ui/described";

type Props = { params: Promise<{ actor: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return reserved(
    record.actors.map(({ id }) => ({ actor: id })),
    { actor: "" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = lookup(record).actors.get((await params).actor as ActorId);
  return actor ? metadataOf(aboutRecord({ kind: "actor", record: actor })) : {};
}

export default async function ActorPage({ params }: Props) {
  const look = lookup(record);
  const actor = look.actors.get((await params).actor as ActorId);
  if (!actor) notFound();
  const { rows } = timeline(record, { ...emptyQuery, actor: [actor.id] });
  const history = actorHistory(record, actor.id, emptyQuery)!;
  const spokenOf = [...new Set(history.spokenOf.map(({ row }) => row.claim))].map((id) => look.claims.get(id)!);
  const page = { kind: "actor", record: actor } as const;
  return (
    <Page>
      <Described about={aboutRecord(page)} page={page} />
      <Opening
        kicker={actorKindWords[actor.kind]}
        title={actor.name}
        aside={
          <>
            {rows.length === 0
              ? "No article tells anything that this actor said."
              : `${rows.length === 1 ? "One claim is" : `${rows.length} claims are`} told as ${actor.kind === "person" ? "theirs" : "its own"}: below they stand by the earliest day on which each can have been said.`}
          </>
        }
      />
      <Facts
        rows={[
          actor.roles.length > 0 && [
            "Roles, as the sources give them",
            actor.roles.map((role, index) => (
              <span key={role.title}>
                {index > 0 ? "; " : null}
                {role.title}
                {role.at ? (
                  <>
                    , <LinkedList items={[actorLink(role.at)]} />
                  </>
                ) : null}
              </span>
            )),
          ],
          actor.aliases.length > 0 && [
            "Printed as",
            actor.aliases.map((alias, index) => (
              <span key={alias.name}>
                {index > 0 ? " · " : null}
                <span className="quote" dir="auto">
                  {alias.name}
                </span>
                {alias.sources.length > 0 ? (
                  <>
                    {" "}
                    <SourceIds dataset={record} ids={alias.sources} />
                  </>
                ) : null}
                {alias.misprint ? <span className="tiny"> misprint</span> : null}
              </span>
            )),
          ],
        ]}
      />
      <Facing
        turned
        main={history.stands.length > 0 ? <Stands dataset={record} stands={history.stands} /> : undefined}
        beside={[
          rows.length > 0 && (
            <section key="said" className="section">
              <h2>What the articles have {actor.kind === "person" ? "them" : "it"} say</h2>
              <RowList dataset={record} rows={rows} />
            </section>
          ),
          spokenOf.length > 0 && (
            <section key="of" className="section">
              <h2>What is claimed of {actor.kind === "person" ? "them" : "it"}</h2>
              <ul className="plain-list">
                {spokenOf.map((claim) => (
                  <li key={claim.id}>
                    <a href={`/claims/${claim.id}`}>{claim.text}</a>
                  </li>
                ))}
              </ul>
            </section>
          ),
        ]}
      />
    </Page>
  );
}
