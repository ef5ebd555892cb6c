import type { Dataset } from "@on-record/core";
import type { HeadlineAgainstBody as Pair } from "@on-record/core/query";
import { Printed } from "../printed";

/** Articles whose headline says what their body does not. */
export function HeadlineAgainstBody({ dataset, headlines }: { dataset: Dataset; headlines: readonly Pair[] }) {
  if (headlines.length === 0) return null;
  return (
    <section className="section">
      <h2>Headline against body, in one article</h2>
      {headlines.map(({ headline, body, departures }) => (
        <div key={headline.report.id}>
          <div className="against">
            <Printed dataset={dataset} id={headline.report.id} />
            <p className="unlike" aria-label="differs from">
              ≠
            </p>
            <div>
              {body.slice(0, 2).map(({ report }) => (
                <Printed key={report.id} dataset={dataset} id={report.id} />
              ))}
            </div>
          </div>
          {departures.map((departure) => (
            <p className="label" key={departure.kind + departure.from}>
              <b>{departure.kind.replaceAll("-", " ")}</b>: {departure.because}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
