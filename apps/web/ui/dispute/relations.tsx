import { lookup } from "@on-record/core/query";
import type { Dataset, Relation } from "@on-record/core/query";
import { relationWords } from "../../lib/words";

/** How claims bear on each other, each with the reason that the curator gives. */
export function Relations({ dataset, relations }: { dataset: Dataset; relations: readonly Relation[] }) {
  const { claims } = lookup(dataset);
  return (
    <section className="section">
      <h2>How the claims bear on each other</h2>
      <ul className="relations">
        {relations.map((relation) => (
          <li key={relation.id}>
            <p>
              <a href={`/claims/${relation.from}`}>{claims.get(relation.from)?.text}</a> <b>{relationWords[relation.kind][0]}</b>{" "}
              <a href={`/claims/${relation.to}`}>{claims.get(relation.to)?.text}</a>
            </p>
            <p className="label">because {relation.because}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
