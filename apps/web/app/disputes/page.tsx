import "../styles/dispute.css";
import type { Metadata } from "next";
import { disputes, emptyQuery } from "@on-record/core/query";
import { spelledOut } from "../../lib/names";
import { record } from "../../lib/record";
import { ApparentQuestions, OpenQuestions } from "../../ui/dispute/question-list";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = {
  title: "Disputes",
  description: "What is in dispute: the answers that are given to each question, who gives them, and in which printed words.",
};

export default function DisputesPage() {
  const lines = disputes(record, emptyQuery);
  const open = lines.filter(({ question }) => question.state === "open");
  const apparent = lines.filter(({ question }) => question.state === "apparent");
  return (
    <Page here="disputes">
      <Opening
        title="What is in dispute"
        under="who says what, and where it is printed"
        aside={
          <>
            {record.record.title}, as told in {record.sources.length === 1 ? "one article" : `${record.sources.length} articles`}.
            {spelledOut(record)} Under each question stand the answers that are given to it, who gives each, and their words as an article
            prints them. A number on colour is an article, and opens it at those words.
          </>
        }
      />
      {open.length > 0 ? (
        <section className="section">
          <h2>{open.length === 1 ? "One open question" : `${open.length} open questions`}</h2>
          <p className="label">Those that most articles take up come first. Nothing here says which answer is right.</p>
          <OpenQuestions dataset={record} lines={open} />
        </section>
      ) : null}
      {apparent.length > 0 ? (
        <section className="section">
          <h2>{apparent.length === 1 ? "One question that only seems open" : `${apparent.length} questions that only seem open`}</h2>
          <p className="label">The articles use other words or look at another side; all the answers can be true together.</p>
          <ApparentQuestions dataset={record} lines={apparent} />
        </section>
      ) : null}
      {lines.length === 0 ? <p className="lede">Nothing in this record is in dispute.</p> : null}
    </Page>
  );
}
