import type { ReactNode } from "react";
import { gapsOf, lookup } from "@on-record/core/query";
import type { Dataset } from "@on-record/core/query";
import { SourceIds } from "../source-ids";

/** What this record does not know or does not cover, counted from the record itself. */
export function KnownGaps({ dataset }: { dataset: Dataset }) {
  const gaps = gapsOf(dataset);
  const look = lookup(dataset);
  const sentences = gaps.unread.reduce((sum, one) => sum + one.sentences, 0);
  const lines: (ReactNode | false)[] = [
    gaps.unsigned.length > 0 && (
      <>
        No publisher is named in <SourceIds dataset={dataset} ids={gaps.unsigned} />.
      </>
    ),
    gaps.looselyPublished.length > 0 && (
      <>
        When it was published is not settled to a month for <SourceIds dataset={dataset} ids={gaps.looselyPublished} />.
      </>
    ),
    gaps.undated.length > 0 && (
      <>
        <a href="/events">{counted(gaps.undated.length, "event or state", "events and states")}</a> of {dataset.events.length} that no text
        dates.
      </>
    ),
    gaps.unnamed.length > 0 && (
      <>
        {counted(gaps.unnamed.length, "statement", "statements")} whose speaker no text names:{" "}
        {gaps.unnamed.map((id, at) => (
          <span key={id}>
            {at > 0 ? ", " : null}
            <a href={`/statements/${id}`}>{gaps.unnamed.length === 1 ? "its words" : `the words of no. ${at + 1}`}</a>
          </span>
        ))}
        .
      </>
    ),
    gaps.maybeSame.length > 0 &&
      `${counted(gaps.maybeSame.length, "statement", "statements")} that may be the same as another; no text settles it.`,
    sentences > 0 && (
      <>
        {counted(sentences, "sentence", "sentences")} on which no line rests, in{" "}
        <SourceIds dataset={dataset} ids={gaps.unread.map(({ source }) => source)} />. Each article’s page can show them.
      </>
    ),
    gaps.unheld.length > 0 && (
      <>
        Positions that nobody takes:{" "}
        {gaps.unheld.map(({ question, position }, at) => (
          <span key={`${question} ${position}`}>
            {at > 0 ? "; " : null}
            <a href={`/disputes/${question}#${position}`}>
              {look.questions.get(question)!.positions.find(({ id }) => id === position)!.label}
            </a>
          </span>
        ))}
        .
      </>
    ),
  ];
  const known = lines.filter(Boolean);
  if (known.length === 0) return <p>None that the record itself can tell.</p>;
  return (
    <ul className="gaps">
      {known.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
