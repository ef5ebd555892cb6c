import { dayWord, lookup } from "@on-record/core/query";
import type { Dataset, RivalDays } from "@on-record/core/query";
import { SourceTag } from "./source-tag";

/** The days that sources give differently for one thing, each with its words: held by a bracket, averaged never. */
export function DaysApart({ dataset, days: { tellings, rivals } }: { dataset: Dataset; days: RivalDays }) {
  const { sources } = lookup(dataset);
  return (
    <div className="days-apart">
      <ul>
        {tellings.map((telling) => (
          <li key={`${telling.source} ${dayWord(telling)}`}>
            <SourceTag dataset={dataset} id={telling.source} />{" "}
            {telling.words ? (
              <span className="quote" lang={sources.get(telling.source)?.language} dir="auto">
                {telling.words}
              </span>
            ) : (
              dayWord(telling)
            )}
          </li>
        ))}
      </ul>
      <span className="tiny">{rivals ? "They cannot both be right." : "Both can be right."}</span>
    </div>
  );
}
