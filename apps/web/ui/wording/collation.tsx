import { collationOf, lookup } from "@on-record/core/query";
import type { CollationCell, Dataset, Ladder, Manner, Witness } from "@on-record/core/query";
import { departureWords, zoneWords } from "../../lib/words";
import { Breakable } from "../breakable";
import { SourceTag } from "../source-tag";
import { StanceSign } from "../stance-sign";
import { Omitted } from "./variants";

const mannerWords = { quoted: "quoted", "in-part": "quoted in part", told: "reported speech", own: "own voice" } as const satisfies Record<
  Manner,
  string
>;

/** The witnesses word for word under the one that is closest to the speaker, as far as they have its words at all. */
export function Collation({ dataset, ladder }: { dataset: Dataset; ladder: Ladder }) {
  const { columns, rows } = collationOf(ladder.witnesses);
  return (
    <div className="collation-box">
      <table className="collation">
        <caption className="unseen">Each place, word for word under the first</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Where it is printed</th>
            {columns.length > 0 ? (
              <th scope="colgroup" colSpan={columns.length}>
                In these words
              </th>
            ) : null}
            <th scope="col">How it departs</th>
          </tr>
        </thead>
        <tbody>
          {ladder.witnesses.map((witness, at) => (
            <tr key={witness.report.id} className={witness.lemma ? "lemma" : undefined}>
              <th scope="row">
                <Place dataset={dataset} witness={witness} />
              </th>
              {rows[at]!.map((cell, place) => (
                <Words key={place} cell={cell} language={lookup(dataset).sources.get(witness.report.source)?.language} />
              ))}
              <td className="departs">
                <Departs witness={witness} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Place({ dataset, witness: { report, zone, manner } }: { dataset: Dataset; witness: Witness }) {
  return (
    <>
      <SourceTag dataset={dataset} id={report.source} report={report.id} />
      <span className="label">
        {mannerWords[manner]}
        {zone === "body" ? "" : `, ${zoneWords[zone]}`}
        {report.cue ? (
          <>
            {" · "}
            <span className="quote">{report.cue}</span>
          </>
        ) : null}
      </span>
    </>
  );
}

/** Words that only this place has are underlined; the lemma’s own stand plain. */
function Words({ cell: { columns, text, kind }, language }: { cell: CollationCell; language: string | undefined }) {
  return (
    <td colSpan={columns} className={`quote ${kind}`} lang={kind === "omitted" ? undefined : language} dir="auto">
      {kind === "omitted" ? (
        <Omitted />
      ) : kind === "held" ? (
        <Breakable text={text} />
      ) : (
        <u>
          <Breakable text={text} />
        </u>
      )}
    </td>
  );
}

function Departs({ witness: { report, departures, lemma } }: { witness: Witness }) {
  return (
    <>
      {report.stance === "affirms" ? null : <StanceSign stance={report.stance} />}
      {lemma ? <p>closest to the speaker: the others are held against these words</p> : null}
      {departures.map((departure) => (
        <p key={departure.kind + departure.from}>
          <b>{departureWords[departure.kind]}</b>: <Breakable text={departure.because} />
        </p>
      ))}
    </>
  );
}
