import type { Dataset } from "@on-record/core";
import type { HeadlineAgainstBody as Pair } from "@on-record/core/query";
import { departureWords } from "../../lib/words";
import { Printed } from "../printed";

/** Articles whose headline says what their body does not. */
export function HeadlineAgainstBody({ dataset, headlines }: { dataset: Dataset; headlines: readonly Pair[] }) {
  if (headlines.length === 0) return null;
  return (
    <section className="section">
      <h2>Headline against body</h2>
      <p className="label">One article, two tellings: what stands above it, and what it says below.</p>
      {headlines.map(({ headline, body, departures }) => (
        <div className="against" key={headline.report.id}>
          <Printed dataset={dataset} id={headline.report.id} />
          <p className="unlike" role="img" aria-label="differs from">
            ≠
          </p>
          <div>
            {body.slice(0, 2).map(({ report }) => (
              <Printed key={report.id} dataset={dataset} id={report.id} />
            ))}
            {departures.map((departure) => (
              <p className="label" key={departure.kind + departure.from}>
                <b>{departureWords[departure.kind]}</b>: {departure.because}
              </p>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
