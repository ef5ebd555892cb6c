import { lookup } from "@on-record/core/query";
import type { Dataset } from "@on-record/core";
import type { Ladder as LadderView, Manner, Witness } from "@on-record/core/query";
import { zoneWords } from "../../lib/words";
import { OriginCount } from "../origin-count";
import { SourceTag } from "../source-tag";
import { StanceSign } from "../stance-sign";

const mannerWords = { quoted: "quoted", "in-part": "quoted in part", told: "reported speech", own: "own voice" } as const satisfies Record<
  Manner,
  string
>;

/** Every wording of one claim of a statement, under one another, with what departed and what got lost. */
export function Ladder({ dataset, ladder }: { dataset: Dataset; ladder: LadderView }) {
  const claim = lookup(dataset).claims.get(ladder.claim)!;
  return (
    <article className="ladder">
      <header>
        <h3>
          <a href={`/claims/${claim.id}`}>{claim.text}</a>
        </h3>
        <p className="label">
          <OriginCount origins={ladder.origins} />
        </p>
      </header>
      {ladder.variants.map((variant) => (
        <p className="variants" key={`${variant.from} ${variant.to}`}>
          <span className="quote">{variant.lemma}</span>
          <span aria-hidden="true"> ] </span>
          {variant.readings.map((reading, index) => (
            <span key={reading.words}>
              {index > 0 ? " : " : null}
              {reading.words ? <span className="quote">{reading.words}</span> : <em>om.</em>}{" "}
              <small>{reading.witnesses.map((id) => id.split(".")[0]).join(" ")}</small>
            </span>
          ))}
        </p>
      ))}
      <ol>
        {ladder.witnesses.map((witness) => (
          <Rung key={witness.report.id} dataset={dataset} witness={witness} />
        ))}
      </ol>
      {ladder.lost.length > 0 ? (
        <p className="label">
          Lost on the way:{" "}
          {ladder.lost.map(({ kind, places, of }) => `${kind.replaceAll("-", " ")} in ${places} of ${of} places`).join("; ")}
        </p>
      ) : null}
    </article>
  );
}

function Rung({ dataset, witness }: { dataset: Dataset; witness: Witness }) {
  const { report, zone, manner, collated, departures, lemma } = witness;
  return (
    <li className="rung">
      <p>
        <SourceTag dataset={dataset} id={report.source} report={report.id} />
        <span className="label">
          {mannerWords[manner]}
          {zone === "body" ? "" : `, ${zoneWords[zone]}`}
          {report.cue ? ` · ${report.cue}` : ""}
        </span>
      </p>
      <blockquote className="quote" lang={lookup(dataset).sources.get(report.source)?.language} dir="auto">
        {collated.pieces.map((piece, index) => (piece.kind === "other" && !lemma ? <u key={index}>{piece.text}</u> : piece.text))}
      </blockquote>
      <div className="label">
        {report.stance === "affirms" ? null : <StanceSign stance={report.stance} />}
        {lemma ? <p>the words that the others are held against</p> : null}
        {departures.map((departure) => (
          <p key={departure.kind + departure.from}>
            <b>{departure.kind.replaceAll("-", " ")}</b>: {departure.because}
          </p>
        ))}
      </div>
    </li>
  );
}
