import { addressOf, pathOf } from "@on-record/core/query";
import type { Citable } from "@on-record/core/query";
import { record as dataset } from "../../lib/record";
import { Cite } from "./cite";
import { EmbedSnippet } from "./embed-snippet";

/** What one can take away from the page of a record: a citation, the page in a frame, the record as data. */
export function TakeAway({ cited }: { cited: Exclude<Citable, { kind: "row" }> }) {
  const { kind, record } = cited;
  const framed = kind === "claim" || kind === "statement" || kind === "question";
  return (
    <section className="section take" aria-labelledby="take">
      <h2 id="take">Take it with you</h2>
      <Cite cited={cited} />
      {framed ? <EmbedSnippet id={record.id} /> : null}
      <p>
        <a href={`${pathOf(cited)}.json`} type="application/json">
          {record.id}.json
        </a>{" "}
        <span className="label">this record as data; its id does not change</span>
      </p>
      <p className="on-paper">Address: {addressOf(dataset, pathOf(cited)) ?? pathOf(cited)}</p>
    </section>
  );
}
