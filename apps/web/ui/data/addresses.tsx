import { pathOf } from "@on-record/core/query";
import type { Addressed, Dataset } from "@on-record/core/query";

/** Where each single record stands as data: the address of its page, and an ending. */
export function Addresses({ dataset }: { dataset: Dataset }) {
  const { claims, statements, sources, actors, events, questions } = dataset;
  const examples: (Addressed | undefined)[] = [
    claims[0] && { kind: "claim", record: claims[0] },
    statements[0] && { kind: "statement", record: statements[0] },
    questions[0] && { kind: "question", record: questions[0] },
    sources[0] && { kind: "source", record: sources[0] },
    actors[0] && { kind: "actor", record: actors[0] },
    events[0] && { kind: "event", record: events[0] },
  ];
  return (
    <>
      <p>
        The address of a page and <code>.json</code> is that record alone, as <code>onrecord show ID --json</code> prints it: its kind, and
        its fields as the schema of the dataset has them. The text of a source that may be shown in excerpts only is not in it.
      </p>
      <ul className="plain-list downloads">
        {examples.flatMap((example) =>
          example
            ? [
                <li key={example.kind}>
                  <a href={`${pathOf(example)}.json`}>{`${pathOf(example)}.json`}</a>
                  <p>{words[example.kind]}</p>
                </li>,
              ]
            : [],
        )}
      </ul>
    </>
  );
}

const words: Partial<Record<Addressed["kind"], string>> = {
  claim: "a claim",
  statement: "an act of saying",
  question: "a dispute: a question and its positions",
  source: "an article",
  actor: "somebody who speaks or is spoken of",
  event: "an event",
};
