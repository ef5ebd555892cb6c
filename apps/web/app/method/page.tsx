import "../styles/prose.css";
import type { Metadata } from "next";
import { closestReport, rowsOf } from "@on-record/core/query";
import { record } from "../../lib/record";
import { ClaimRow } from "../../ui/claim-row";
import { Inferred } from "../../ui/method/inferred";
import { KnownGaps } from "../../ui/method/known-gaps";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = {
  title: "Method",
  description: "How to read this record: what a line says, what a date says, and what is never said.",
};

export default function MethodPage() {
  const rows = rowsOf(record);
  // One that shows most of what a line can have: somebody quoted, on a question in dispute.
  const example = rows.find((row) => row.statement && row.questions.length > 0 && closestReport(record, row).form === "direct") ?? rows[0];
  return (
    <Page here="method">
      <Opening
        title="How to read this"
        under="and what it does not say"
        aside="On Record lays out who said what, when, as told by whom. It keeps the words and it keeps the doubt. It has no opinion on who is right."
      />
      <div className="prose">
        <section>
          <h2>What a line is</h2>
          <div className="text">
            <p>
              A line is one voice putting forward one claim. The voice is whoever said it, or, where nobody is quoted or paraphrased, the
              article itself: its own voice. The claim is written in our words, in the affirmative. What stands in the other typeface is
              what somebody printed, to the letter.
            </p>
            {example ? (
              <ol className="example" aria-label="A line of this record">
                <ClaimRow dataset={record} row={example} />
              </ol>
            ) : null}
            <dl>
              <dt>At the left, in the middle, at the right</dt>
              <dd>
                When it was said, as wide as the articles leave it. Who says it, whether they affirm, reject or leave open the claim, and
                under it the questions that turn on it. The printed words, and the article that has them: its number opens it at those
                words.
              </dd>
              <dt>+ affirms, − rejects, ○ leaves open</dt>
              <dd>
                A denial is not a second claim; it rejects the first. Not having been told of something, or declining to comment on it,
                leaves it open.
              </dd>
              <dt>Quoted, quoted in part, reported speech, told</dt>
              <dd>
                How near the printed words are to the speaker: inside quotation marks, partly inside, retold, or the article’s own telling.
              </dd>
              <dt>One interview, several articles</dt>
              <dd>
                An act of saying is one statement however many articles print it. Articles that share a statement, an agency or an outlet
                are one origin.
              </dd>
            </dl>
          </div>
        </section>
        <section>
          <h2>Three clocks</h2>
          <div className="text">
            <p>When something happened, when it was said and when it was published are three times, and never stand in for one another.</p>
            <p>
              A date is as wide as the texts leave it: <em>between January and August 2024</em> means some day from the one to the other,
              and no day in between is likelier than another. Dates come from the articles and the calendar alone. What nobody printed and
              nothing settles stays open, however well known it is elsewhere.
            </p>
            <p>
              Lines stand in the order of the earliest day that each can have. That is an order to read in, not a chronology: where the
              texts do not settle which of two lines came first, a dashed rule between them says so.
            </p>
          </div>
        </section>
        <section>
          <h2>As of a day</h2>
          <div className="text">
            <p>
              The slider shows what was public on a day. An article whose publication is only known to lie in a span is{" "}
              <em>possibly public</em> from the first day of the span, and certainly public after its last.
            </p>
          </div>
        </section>
        <section>
          <h2>Disputes</h2>
          <div className="text">
            <p>
              A dispute is a question with positions. Who holds a position is worked out from what was said, by the latest statement that
              takes it; nobody types it in. Where it cannot be told which statement was the latest, each is shown as one that the speaker{" "}
              <em>may hold</em>. A dispute is called apparent where all its positions can be true together, and then says why.
            </p>
          </div>
        </section>
        <section>
          <h2>What is inferred</h2>
          <div className="text">
            <p>
              Words are found to the letter, or the record does not build. Judgement enters in four places, and in each it gives its reason,
              which is shown with it. In this record:
            </p>
            <Inferred dataset={record} />
            <p>
              Who holds a position, how many origins a claim has, what falls without an article, and which of two things came first are not
              judged but worked out, always in the same way, from what is marked.
            </p>
          </div>
        </section>
        <section>
          <h2>The rules</h2>
          <div className="text">
            <ol className="rules">
              <li>A quotation that is not in its article, to the letter, is an error. Nothing that is merely close is taken for it.</li>
              <li>Only the articles and the calendar date anything. What is known elsewhere is not brought in.</li>
              <li>Nothing is put in the middle of a span, and two dates that differ are both kept.</li>
              <li>Whoever asks holds nothing; whoever was not told, or declines, leaves it open.</li>
              <li>An act of saying counts once, however many articles print it.</li>
              <li>An id, once given out, keeps its meaning; a correction leaves a trace.</li>
              <li>No page says who is right.</li>
            </ol>
          </div>
        </section>
        <section>
          <h2>Silence</h2>
          <div className="text">
            <p>
              An empty cell in the coverage table means that no line of this record rests on that article for that question. It does not
              mean that the outlet never wrote about it. Each article’s page can show the sentences that no line rests on.
            </p>
          </div>
        </section>
        <section>
          <h2>Known gaps</h2>
          <div className="text">
            <p>
              What {record.sources.length === 1 ? "this article leaves" : `these ${record.sources.length} articles leave`} open, or this
              record does not cover, as far as it can be counted:
            </p>
            <KnownGaps dataset={record} />
          </div>
        </section>
      </div>
    </Page>
  );
}
