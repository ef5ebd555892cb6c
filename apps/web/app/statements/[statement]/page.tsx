import "../../styles/dispute.css";
import "../../styles/wording.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { emptyQuery, longWhen, lookup, statementLabel, wording } from "@on-record/core/query";
import type { StatementId, Wording } from "@on-record/core/query";
import { actorLink, eventLink } from "../../../lib/links";
import { speakerName } from "../../../lib/names";
import { record } from "../../../lib/record";
import { reserved } from "../../../lib/reserved";
import { stanceWords } from "../../../lib/words";
import { Datings } from "../../../ui/datings";
import { RivalDays } from "../../../ui/dispute/rival-days";
import { Facts } from "../../../ui/facts";
import { LinkedList } from "../../../ui/linked-list";
import { Facing, Opening, Page } from "../../../ui/page";
import { Printed } from "../../../ui/printed";
import { Reasons } from "../../../ui/reasons";
import { StanceSign } from "../../../ui/stance-sign";
import { Ladder } from "../../../ui/wording/ladder";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { Described } from "../../../ui/described";
import { TakeAway } from "../../../ui/take/take-away";

type Props = { params: Promise<{ statement: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return reserved(
    record.statements.map(({ id }) => ({ statement: id })),
    { statement: "" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const statement = lookup(record).statements.get((await params).statement as StatementId);
  return statement ? metadataOf(aboutRecord({ kind: "statement", record: statement })) : {};
}

const statementLink = (id: StatementId) => ({ href: `/statements/${id}`, label: statementLabel(record, id) });

export default async function StatementPage({ params }: Props) {
  const view = wording(record, (await params).statement as StatementId, emptyQuery);
  if (!view) notFound();
  const { statement, ladders, acts } = view;
  const several = ladders.filter((ladder) => ladder.witnesses.length > 1);
  const single = ladders.filter((ladder) => ladder.witnesses.length === 1);
  const page = { kind: "statement", record: statement } as const;
  return (
    <Page>
      <Described about={aboutRecord(page)} page={page} />
      <Opening
        kicker="Statement: one occasion of speaking"
        title={statementLabel(record, statement.id)}
        under={ladders.length === 1 ? whatItSays(ladders[0]!) : undefined}
        aside={<>Said {longWhen(statement.said.bounds)}. One statement counts once, however many articles print it.</>}
      />
      <Facts
        rows={[
          [
            "Speaker",
            statement.speaker === "unknown" ? (
              speakerName(record, statement)
            ) : (
              <LinkedList key="speaker" items={[actorLink(statement.speaker as never)]} />
            ),
          ],
          statement.for && ["On behalf of", <LinkedList key="for" items={[actorLink(statement.for)]} />],
          statement.to.length > 0 && ["To", <LinkedList key="to" items={statement.to.map(actorLink)} />],
          statement.occasion && ["On the occasion of", <LinkedList key="occasion" items={[eventLink(statement.occasion)]} />],
          statement.answers && ["In answer to", <LinkedList key="answers" items={[statementLink(statement.answers)]} />],
          statement.maybe.length > 0 && ["Maybe the same as", <LinkedList key="maybe" items={statement.maybe.map(statementLink)} />],
        ]}
      />
      <Facing
        main={
          several.length > 0 ? (
            <section className="section">
              <h2>As each place words it</h2>
              <p className="label">
                Rows run from the quoted words to those farthest from them, not in time. Each stands word for word under the first as far as
                it has its words; what is worded otherwise is underlined, and <em>om.</em> marks what is left out.
              </p>
              {several.map((ladder) => (
                <Ladder key={ladder.claim} dataset={record} ladder={ladder} />
              ))}
            </section>
          ) : (
            <Alone ladders={single} title="What was said" />
          )
        }
        beside={[
          several.length > 0 && single.length > 0 && <Alone key="alone" ladders={single} title="Printed in one place only" />,
          acts.length > 0 && (
            <section key="acts" className="section">
              <h2>Told without a claim</h2>
              {acts.map(({ report }) => (
                <Printed key={report.id} dataset={record} id={report.id} />
              ))}
            </section>
          ),
          view.rivalDays.length > 0 && <RivalDays key="days" dataset={record} days={view.rivalDays} />,
          statement.said.datings.length + statement.said.reasons.length > 0 && (
            <section key="when" className="section">
              <h2>When it was said</h2>
              <Datings dataset={record} when={statement.said} />
              <Reasons dataset={record} when={statement.said} />
            </section>
          ),
        ]}
      />
      <TakeAway cited={page} />
    </Page>
  );
}

/** Claims of the statement that one place alone prints. */
function Alone({ ladders, title }: { ladders: Wording["ladders"]; title: string }) {
  if (ladders.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ol className="alone">
        {ladders.map(({ claim, witnesses: [{ report }] }) => (
          <li key={claim}>
            <p>
              <StanceSign stance={report.stance} />: <a href={`/claims/${claim}`}>{lookup(record).claims.get(claim)?.text}</a>
            </p>
            <Printed dataset={record} id={report.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The one claim of a statement, and how it is put forward. */
function whatItSays({ claim, witnesses: [{ report }] }: Wording["ladders"][number]): string {
  return `${stanceWords[report.stance][1]}: ${lookup(record).claims.get(claim)!.text}`;
}
