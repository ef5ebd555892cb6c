import { lookup, longWhen, textCoverage } from "@on-record/core/query";
import type { Reading } from "@on-record/core/query";
import { publisherName } from "../../lib/names";
import { record } from "../../lib/record";
import { formWords } from "../../lib/words";
import { Reasons } from "../reasons";
import { UnreadSwitch } from "./unread-switch";

/** What is known of a source, beside its text. */
export function Facts({ reading }: { reading: Reading }) {
  const { source, reports } = reading;
  const unread = reading.unread.length;
  const agency = source.publisher && source.agency && lookup(record).actors.get(source.agency)?.name;
  const forms = Object.entries(formWords).flatMap(([form, word]) => {
    const count = reports.filter((report) => report.form === form).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const signed = Boolean(source.publisher ?? source.agency);
  const title = (
    <bdi lang={source.language} dir="auto">
      {source.title}
    </bdi>
  );
  const covered = textCoverage(record, source.id);
  return (
    <aside className="facts" aria-label="About this source">
      <p className="id">{source.id}</p>
      {signed ? <h1>{publisherName(record, source)}</h1> : <h1>{title}</h1>}
      <p className="label">{signed ? title : publisherName(record, source)}</p>
      <dl>
        <dt>Published</dt>
        <dd>
          <b>{longWhen(source.published.bounds)}</b>
          {source.published.reasons.length > 0 ? (
            <details>
              <summary>how this is known</summary>
              <Reasons dataset={record} when={source.published} />
            </details>
          ) : null}
        </dd>
        {agency ? (
          <>
            <dt>Agency</dt>
            <dd>{agency}</dd>
          </>
        ) : null}
        {source.url ? (
          <>
            <dt>Found at</dt>
            <dd>
              <a href={source.url} rel="noreferrer">
                {new URL(source.url).host}
              </a>
            </dd>
          </>
        ) : null}
        <dt>Reports</dt>
        <dd>
          <b>{reports.length}</b>: {forms.join(", ")}
        </dd>
        <dt>{source.unchecked ? "Text" : "Unread"}</dt>
        {source.unchecked ? (
          <dd>
            <b>Not checked.</b> The text is not part of this record. Shown are its quotes as they were written down; when this site was
            built, nobody could look whether they are printed so.
          </dd>
        ) : (
          <dd>
            {unread === 0
              ? "every sentence is covered"
              : unread === 1
                ? "one sentence no report covers"
                : `${unread} sentences no report covers`}
            {" · "}
            {Math.round((covered?.share ?? 1) * 100)} % of the text is covered {unread > 0 ? <UnreadSwitch /> : null}
          </dd>
        )}
        <dt>How to read the lines</dt>
        <dd>
          <span className="words direct">heavy</span> quoted, <span className="words mixed">double</span> quoted in part,{" "}
          <span className="words indirect">thin</span> reported speech, <span className="words narration">tint</span> the article’s own
          telling, <span className="words narration deep">deeper</span> where several claims rest on the same words
        </dd>
        <dt>Fingerprint of the text (SHA-256)</dt>
        <dd className="digest">{source.digest}</dd>
      </dl>
    </aside>
  );
}
