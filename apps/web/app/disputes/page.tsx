import "../styles/dispute.css";
import type { Metadata } from "next";
import { disputes, emptyQuery } from "@on-record/core/query";
import { record } from "../../lib/record";
import { Holders } from "../../ui/holders";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = { title: "Disputes", description: "What is in dispute, which positions there are, and who holds each." };

export default function DisputesPage() {
  const lines = disputes(record, emptyQuery);
  const open = lines.filter(({ question }) => question.state === "open");
  const apparent = lines.filter(({ question }) => question.state === "apparent");
  return (
    <Page here="disputes">
      <Opening
        title="What is in dispute"
        under="and who stands where"
        aside={
          <>
            {open.length} {open.length === 1 ? "question is" : "questions are"} open; in {apparent.length} more the sources only seem to
            differ. Who holds a position is worked out from what was said.
          </>
        }
      />
      {[open, apparent].map((group, index) =>
        group.length === 0 ? null : (
          <section key={index} className="section">
            <h2>{index === 0 ? "Open" : "Apparent: all of it can be true together"}</h2>
            <ol>
              {group.map(({ question, positions, sources }) => (
                <li className="question" key={question.id} id={question.id}>
                  <h3>
                    <a href={`/disputes/${question.id}`}>{question.text}</a>
                  </h3>
                  <dl>
                    {positions.map(({ position, holdings }) => (
                      <div key={position.id}>
                        <dt>{position.label}</dt>
                        <dd>
                          <Holders dataset={record} holdings={holdings} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                  <p className="label">
                    {sources.join(" ")}
                    {question.state === "apparent" && question.because ? <span className="because">because {question.because}</span> : null}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        ),
      )}
    </Page>
  );
}
