import "../styles/prose.css";
import type { Metadata } from "next";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = {
  title: "Method",
  description: "How to read this record: what a line says, what a date says, and what is never said.",
};

export default function MethodPage() {
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
            <dl>
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
              Words are found to the letter, or the record does not build. Judgement enters in four places: how one claim bears on another,
              how a wording departs from another, a date that was reasoned out, and calling a dispute apparent. Each of these carries its
              reason, and the reason is shown with it.
            </p>
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
      </div>
    </Page>
  );
}
