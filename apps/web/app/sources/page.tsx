import type { Metadata } from "next";
import { longWhen, lookup, textCoverage } from "@on-record/core/query";
import { hueOf, publisherName } from "../../lib/names";
import { record } from "../../lib/record";
import { formWords } from "../../lib/words";
import { Opening, Page } from "../../ui/page";
import { forms } from "@on-record/core/query";

export const metadata: Metadata = { title: "Sources", description: "The articles of this record, and how much of each is covered." };

export default function SourcesPage() {
  return (
    <Page here="sources">
      <Opening
        title="The sources"
        under="kept to the letter, read to the last sentence"
        aside="Each article opens with every claim marked in its text, and with the sentences that no claim rests on."
      />
      <ul className="shelf">
        {record.sources.map((source) => {
          const reports = lookup(record).reportsOfSource.of(source.id);
          const covered = textCoverage(record, source.id);
          return (
            <li key={source.id} className={hueOf(record, source.id)}>
              <p className="id">{source.id}</p>
              <div>
                <h2>
                  <a href={`/sources/${source.id}`}>{source.title}</a>
                </h2>
                <p className="label">
                  {publisherName(record, source)} · published {longWhen(source.published.bounds)}
                </p>
              </div>
              <dl>
                <div>
                  <dt>reports</dt>
                  <dd>{reports.length}</dd>
                </div>
                {forms.map((form) => (
                  <div key={form}>
                    <dt>{formWords[form]}</dt>
                    <dd>{reports.filter((report) => report.form === form).length}</dd>
                  </div>
                ))}
                <div>
                  <dt>of its text covered</dt>
                  <dd>{Math.round((covered?.share ?? 1) * 100)} %</dd>
                </div>
              </dl>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
