import type { Dataset } from "@on-record/core/query";

const kinds = [
  ["sources", "sources, each text whole", "/sources"],
  ["reports", "reports: a stretch of a source’s words, and what it tells"],
  ["statements", "statements: acts of saying, each once however many print it"],
  ["claims", "claims, each in our words and in the affirmative"],
  ["actors", "actors who speak or are spoken of", "/actors"],
  ["events", "events that claims are about", "/events"],
  ["questions", "questions on which sources differ, or seem to", "/disputes"],
  ["relations", "relations between claims, each with its reason"],
] as const satisfies readonly (readonly [kind: keyof Dataset, meaning: string, page?: string])[];

/** How much of each kind the record holds. */
export function Counts({ dataset }: { dataset: Dataset }) {
  return (
    <dl className="counts">
      {kinds.map(([kind, meaning, page]) => (
        <div key={kind}>
          <dt>{page ? <a href={page}>{meaning}</a> : meaning}</dt>
          <dd>{dataset[kind].length}</dd>
        </div>
      ))}
    </dl>
  );
}
