import "../../styles/dispute.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dispute, emptyQuery, lookup } from "@on-record/core/query";
import type { QuestionId } from "@on-record/core";
import { aboutRecord, metadataOf } from "../../../lib/about";
import { record } from "../../../lib/record";
import { reserved } from "../../../lib/reserved";
import { relationWords } from "../../../lib/words";
import { Described } from "../../../ui/described";
import { Columns } from "../../../ui/dispute/columns";
import { HeadlineAgainstBody } from "../../../ui/dispute/headline-against-body";
import { Moves } from "../../../ui/dispute/moves";
import { RivalDays } from "../../../ui/dispute/rival-days";
import { Opening, Page } from "../../../ui/page";
import { TakeAway } from "../../../ui/take/take-away";

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
  return question ? metadataOf(aboutRecord({ kind: "question", record: question })) : {};
}

export default async function DisputePage({ params }: Props) {
  const view = dispute(record, (await params).question as QuestionId, emptyQuery);
  if (!view) notFound();
  const { question, positions, relations } = view;
  const { claims } = lookup(record);
  const page = { kind: "question", record: question } as const;
  return (
    <Page here="disputes">
      <Described about={aboutRecord(page)} page={page} />
      <Opening
        title={question.text}
        grand
        aside={
          <>
            {question.state === "apparent"
              ? "The positions only seem to differ: all can be true together"
              : `Open: ${positions.length} positions`}
            {question.because ? `. ${question.because[0]!.toUpperCase()}${question.because.slice(1)}` : ""}.
          </>
        }
      />
      <Moves dataset={record} view={view} />
      <Columns dataset={record} view={view} />
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
      <TakeAway cited={page} />
    </Page>
  );
}
