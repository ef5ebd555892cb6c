import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { longWhen, lookup, origins, rowsOf } from "@on-record/core/query";
import type { ClaimId } from "@on-record/core/query";
import { record } from "../../../lib/record";
import { actorLink, eventLink, questionLink } from "../../../lib/links";
import { reserved } from "../../../lib/reserved";
import { claimKindWords, relationWords } from "../../../lib/words";
import { ClaimRow } from "../../../ui/claim-row";
import { Facts } from "../../../ui/facts";
import { LinkedList } from "../../../ui/linked-list";
import { Facing, Opening, Page } from "../../../ui/page";
import { OriginCount } from "../../../ui/origin-count";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { Described } from "../../../ui/described";
import { TakeAway } from "../../../ui/take/take-away";

type Props = { params: Promise<{ claim: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return reserved(
    record.claims.map(({ id }) => ({ claim: id })),
    { claim: "" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = lookup(record).claims.get((await params).claim as ClaimId);
  return claim ? metadataOf(aboutRecord({ kind: "claim", record: claim })) : {};
}

export default async function ClaimPage({ params }: Props) {
  const look = lookup(record);
  const claim = look.claims.get((await params).claim as ClaimId);
  if (!claim) notFound();
  const rows = rowsOf(record).filter((row) => row.claim === claim.id);
  const questions = look.questionsOfClaim.of(claim.id);
  const relations = [...look.relationsFrom.of(claim.id), ...look.relationsTo.of(claim.id)];
  const page = { kind: "claim", record: claim } as const;
  return (
    <Page>
      <Described about={aboutRecord(page)} page={page} />
      <Opening
        kicker={claimKindWords[claim.kind]}
        title={claim.text}
        aside={
          <>
            <OriginCount origins={origins(record, look.reportsOfClaim.of(claim.id))} /> Articles that share a statement, an agency or an
            outlet are one origin. The wording of the claim is ours; the words below are the sources’.
          </>
        }
      />
      <Facts
        rows={[
          claim.subject && ["Of whom", <LinkedList key="subject" items={[actorLink(claim.subject)]} />],
          claim.about.length > 0 && ["About", <LinkedList key="about" items={claim.about.map(eventLink)} />],
          claim.holds && ["For the time", longWhen(claim.holds.bounds)],
          questions.length > 0 && ["In dispute", <LinkedList key="questions" items={questions.map(({ id }) => questionLink(id))} />],
        ]}
      />
      <Facing
        main={
          <section className="section">
            <h2>Who says so, who does not</h2>
            <ol>
              {rows.map((row) => (
                <ClaimRow key={row.id} dataset={record} row={row} withClaim={false} />
              ))}
            </ol>
          </section>
        }
        beside={[
          relations.length > 0 && (
            <section key="relations" className="section">
              <h2>How it bears on other claims</h2>
              <ul className="bearings">
                {relations.map((relation) => {
                  const outward = relation.from === claim.id;
                  const other = look.claims.get(outward ? relation.to : relation.from)!;
                  return (
                    <li key={relation.id} id={relation.id}>
                      <p>
                        It <b>{relationWords[relation.kind][outward ? 0 : 1]}</b> <a href={`/claims/${other.id}`}>{other.text}</a>
                      </p>
                      <p className="label">because {relation.because}</p>
                    </li>
                  );
                })}
              </ul>
            </section>
          ),
        ]}
      />
      <TakeAway cited={page} />
    </Page>
  );
}
