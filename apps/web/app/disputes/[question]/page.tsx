import "../../styles/dispute.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dispute, emptyQuery, holderKey, longWhen, lookup } from "@on-record/core/query";
import type { QuestionId } from "@on-record/core";
import { record } from "../../../lib/record";
import { reserved } from "../../../lib/reserved";
import { relationWords } from "../../../lib/words";
import { HeadlineAgainstBody } from "../../../ui/dispute/headline-against-body";
import { Moves } from "../../../ui/dispute/moves";
import { RivalDays } from "../../../ui/dispute/rival-days";
import { Holders } from "../../../ui/holders";
import { Masthead } from "../../../ui/masthead";
import { Printed } from "../../../ui/printed";
import { holderLink } from "../../../lib/holders";

type Props = { params: Promise<{ question: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return reserved(
    record.questions.map(({ id }) => ({ question: id })),
    { question: "" },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = lookup(record).questions.get((await params).question as QuestionId);
  return question ? { title: question.text, description: `${question.text} The positions, who holds each, quote against quote.` } : {};
}

export default async function DisputePage({ params }: Props) {
  const view = dispute(record, (await params).question as QuestionId, emptyQuery);
  if (!view) notFound();
  const { question, positions, leftOpen, asked, relations } = view;
  const { claims } = lookup(record);
  return (
    <>
      <Masthead here="disputes" />
      <main id="main">
        <header className="opening">
          <h1>{question.text}</h1>
          <p className="aside">
            {question.state === "apparent"
              ? "The positions only seem to differ: all can be true together"
              : `Open: ${positions.length} positions`}
            {question.because ? `. ${question.because[0]!.toUpperCase()}${question.because.slice(1)}` : ""}.
          </p>
        </header>
        <Moves dataset={record} view={view} />
        <div className="columns">
          {positions.map(({ position, holdings }) => (
            <section className="column" key={position.id} id={position.id}>
              <h2>{position.label}</h2>
              <p className="holds">
                <Holders dataset={record} holdings={holdings} />
              </p>
              {holdings.map((holding) =>
                holding.stands.map((stand) => (
                  <div className="said" key={`${holderKey(holding.holder)} ${stand.voice}`}>
                    {stand.printed.map(({ report }) => (
                      <Printed key={report.id} dataset={record} id={report.id} />
                    ))}
                    <p className="label">
                      {holderLink(record, holding.holder).name}, {longWhen(stand.said.bounds)}
                    </p>
                  </div>
                )),
              )}
            </section>
          ))}
          {leftOpen.length > 0 ? (
            <section className="column">
              <h2>○ Left open</h2>
              <p className="holds">Neither affirmed nor rejected.</p>
              {leftOpen.map(({ holder, said, printed }) => (
                <div className="said left" key={printed.report.id}>
                  <Printed dataset={record} id={printed.report.id} />
                  <p className="label">
                    {holderLink(record, holder).name}, {longWhen(said.bounds)}
                  </p>
                </div>
              ))}
            </section>
          ) : null}
          {asked.length > 0 ? (
            <section className="column">
              <h2>Asked</h2>
              <p className="holds">Who asks holds nothing.</p>
              {asked.map(({ holder, said, printed }) => (
                <div className="said left" key={printed.report.id}>
                  <Printed dataset={record} id={printed.report.id} />
                  <p className="label">
                    {holderLink(record, holder).name}, {longWhen(said.bounds)}
                  </p>
                </div>
              ))}
            </section>
          ) : null}
        </div>
        <HeadlineAgainstBody dataset={record} headlines={view.headlines} />
        <RivalDays dataset={record} days={view.rivalDays} />
        {relations.length > 0 ? (
          <section className="section">
            <h2>How the claims bear on each other</h2>
            <ul className="plain-list">
              {relations.map((relation) => (
                <li key={relation.id}>
                  <a href={`/claims/${relation.from}`}>{claims.get(relation.from)?.text}</a> <b>{relationWords[relation.kind][0]}</b>{" "}
                  <a href={`/claims/${relation.to}`}>{claims.get(relation.to)?.text}</a>{" "}
                  <span className="label">because {relation.because}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </main>
    </>
  );
}
