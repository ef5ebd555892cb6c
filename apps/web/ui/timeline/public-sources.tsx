import { lookup, publications } from "@on-record/core/query";
import type { Dataset, EdtfText, Publicity } from "@on-record/core/query";
import { hueOf, publisherName } from "../../lib/names";

const states = [
  ["public", "public"],
  ["possibly", "possibly public"],
  ["not-yet", "not yet"],
] as const satisfies readonly (readonly [Publicity, string])[];

/** More than these are counted. */
const mostNamed = 12;

/** Which sources were public on the day asked for, and which only possibly: filled, hollow, or struck, and always in words. */
export function PublicSources({ dataset, asof }: { dataset: Dataset; asof: EdtfText | undefined }) {
  const all = publications(dataset, asof);
  return (
    <ul className="public-sources">
      {states.map(([state, words]) => {
        const found = all.filter(({ publicity }) => publicity === state);
        if (found.length === 0) return null;
        return (
          <li className={state} key={state}>
            <span className="label">{words}</span>{" "}
            {all.length > mostNamed
              ? found.length
              : found.map(({ source }) => (
                  <b className={hueOf(dataset, source)} key={source} title={publisherName(dataset, lookup(dataset).sources.get(source)!)}>
                    {source}
                  </b>
                ))}
          </li>
        );
      })}
    </ul>
  );
}
