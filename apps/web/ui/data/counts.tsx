import type { Dataset } from "@on-record/core/query";

const kinds = [
  ["sources", "sources, each text whole"],
  ["reports", "reports: a stretch of a source’s words, and what it tells"],
  ["statements", "statements: acts of saying, each once however many print it"],
  ["claims", "claims, each in our words and in the affirmative"],
  ["actors", "actors who speak or are spoken of"],
  ["events", "events"],
  ["questions", "questions on which sources differ, or seem to"],
  ["relations", "relations between claims, each with its reason"],
] as const satisfies readonly (readonly [keyof Dataset, string])[];

/** How much of each kind the record holds. */
export function Counts({ dataset }: { dataset: Dataset }) {
  return (
    <dl className="counts">
      {kinds.map(([kind, meaning]) => (
        <div key={kind}>
          <dt>{meaning}</dt>
          <dd>{dataset[kind].length}</dd>
        </div>
      ))}
    </dl>
  );
}
