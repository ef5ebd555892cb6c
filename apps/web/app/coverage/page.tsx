import "../styles/coverage.css";
import type { Metadata } from "next";
import { coverage, emptyQuery } from "@on-record/core/query";
import { counted } from "../../lib/counted";
import { record } from "../../lib/record";
import { lossesOf } from "../../lib/source-loss";
import { AsBuilt } from "../../ui/as-built/as-built";
import { Board } from "../../ui/coverage/board";
import { Matrix } from "../../ui/coverage/matrix";
import { MoreRows, rowsAtOnce } from "../../ui/coverage/more-rows";
import { Rank } from "../../ui/coverage/rank";
import { Opening, Page } from "../../ui/page";

export const metadata: Metadata = {
  title: "Coverage",
  description: "Which source speaks to which question, in whose voice, and which is silent.",
};

export default function CoveragePage() {
  const view = coverage(record, emptyQuery);
  const losses = lossesOf(record, view);
  return (
    <Page here="coverage">
      <Opening
        title="Who prints what"
        under="and who is silent"
        aside={
          <>
            {counted(view.columns.length, "source")} against {counted(view.rows.length, "question")}; those that most take up come first. A
            full bar: the article has others answer. An outlined bar: it answers itself. Under it stand words that it prints. Silent means
            that no line of this record rests on it, not that the outlet never wrote of it.
          </>
        }
      />
      {record.claims.length === 0 ? (
        <p className="lede">This record has no claims yet.</p>
      ) : (
        <>
          {view.rows.length === 0 ? (
            <p className="lede">No question is asked in this record: what is left to see is what rests on one source alone.</p>
          ) : null}
          <p className="without-script label">To pull a source out and see what falls needs script.</p>
          <div className="follows-query" data-living="">
            <Board>
              <AsBuilt name="coverage">
                <div className="board">
                  <div>
                    <Matrix dataset={record} view={{ ...view, rows: view.rows.slice(0, rowsAtOnce(view)) }} losses={losses} />
                    <MoreRows shown={rowsAtOnce(view)} all={view.rows.length} />
                  </div>
                  <aside className="loss" aria-label="What rests on one source">
                    <Rank dataset={record} losses={losses} />
                  </aside>
                </div>
              </AsBuilt>
            </Board>
          </div>
        </>
      )}
    </Page>
  );
}
