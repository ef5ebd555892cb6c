import "../styles/prose.css";
import "../styles/data.css";
import type { Metadata } from "next";
import { formats } from "@on-record/core/exchange";
import { rowsOf } from "@on-record/core/query";
import { aboutSite, metadataOf } from "../../lib/about";
import { downloadsOf } from "../../lib/downloads";
import { record } from "../../lib/record";
import { Changes } from "../../ui/data/changes";
import { Citation } from "../../ui/data/citation";
import { Counts } from "../../ui/data/counts";
import { Downloads } from "../../ui/data/downloads";
import { Addresses } from "../../ui/data/addresses";
import { EmbedSnippet } from "../../ui/take/embed-snippet";
import { Described } from "../../ui/described";
import { Digests } from "../../ui/data/digests";
import { Opening, Page } from "../../ui/page";

const about = {
  title: "Data",
  description: "The record as data: the dataset, its schemas, the digests of its texts, and how to cite it or open it elsewhere.",
  path: "/data",
};

export const metadata: Metadata = metadataOf(about);

const code = `import { readDataset } from "@on-record/core";
import { fromSearch, timeline } from "@on-record/core/query";

const { dataset, problems } = readDataset(await file.text(), "record.json");
const { query } = fromSearch("stance=rejects", dataset);
for (const { row } of timeline(dataset, query).rows) console.log(row.id);`;

export default async function DataPage() {
  const files = (await downloadsOf(record)).flatMap((one) =>
    one.files.map(({ name }) => ({ path: `/download/${name}`, mediaType: one.mediaType })),
  );
  const given = [{ path: "/record.json", mediaType: formats.json.mediaType }, ...files];
  const bytes = Buffer.byteLength(JSON.stringify(record));
  const [example] = rowsOf(record);
  return (
    <Page here="data">
      <Described about={about} page={{ kind: "whole", description: aboutSite(record).description, files: given }} />
      <Opening
        title="The record as data"
        under="the same that these pages are made of"
        aside="Plain JSON: every quote with its place in the text, every date with its bounds and its reasons. Nothing on this site is made from anything else."
      />
      <div className="prose data">
        <section>
          <h2>The dataset</h2>
          <div className="text">
            <p>
              <a className="download" href="/record.json" download>
                record.json
              </a>{" "}
              <span className="label">
                format {record.format}, version {record.version}, {Math.max(1, Math.round(bytes / 1000))} kB
              </span>
            </p>
            <Counts dataset={record} />
          </div>
        </section>
        <section>
          <h2>In other formats</h2>
          <div className="text">
            <p>
              The same record, written for other programs. The dataset alone carries everything; what a format leaves behind is said beside
              it.
            </p>
            <Downloads dataset={record} />
          </div>
        </section>
        <section>
          <h2>One record at a time</h2>
          <div className="text">
            <Addresses dataset={record} />
          </div>
        </section>
        <section>
          <h2>What is new</h2>
          <div className="text">
            <p>
              <a href="/feed.atom">feed.atom</a> and <a href="/feed.json">feed.json</a> tell a feed reader what was newly recorded or
              corrected, the newest first.
            </p>
          </div>
        </section>
        <section>
          <h2>On a page of yours</h2>
          <div className="text take">
            <p>
              The list, or one claim, statement or dispute, stands in a frame on any page. A query after <code>/embed</code> narrows it, as
              it does on the timeline; links that the frame cannot follow open the whole site.
            </p>
            <EmbedSnippet />
          </div>
        </section>
        <section>
          <h2>Its schemas</h2>
          <div className="text">
            <p>
              <a href="/schema/dataset.json">schema/dataset.json</a> describes the dataset.{" "}
              <a href="/schema/annotations.json">schema/annotations.json</a> describes the YAML files that a record is written in, for an
              editor that checks while one types. Both are JSON Schema, draft 2020-12.
            </p>
            <p>Dates are EDTF (ISO 8601-2). Bounds are seconds since 1 January 1970 UTC, both ends included; null is an open end.</p>
          </div>
        </section>
        <section>
          <h2>How to cite a line</h2>
          <div className="text">
            <p>
              Give who, the claim, the time as wide as it is, the source, its words and the address. An id, once given out, keeps its
              meaning; one that had to change is listed with the new one as its former id.
            </p>
            {example ? <Citation dataset={record} row={example} /> : null}
          </div>
        </section>
        <section>
          <h2>In the terminal</h2>
          <div className="text">
            <p>The reader for the terminal takes the downloaded file, or the folder of a record.</p>
            <pre>
              <code>{`npx onrecord --record record.json\nnpx onrecord claims --stance=rejects --record record.json`}</code>
            </pre>
            <p>Every query is the same there, in the address of the timeline, and in code: a filter set here is a flag there.</p>
          </div>
        </section>
        <section>
          <h2>In code</h2>
          <div className="text">
            <pre>
              <code>{code}</code>
            </pre>
          </div>
        </section>
        <section>
          <h2>The texts</h2>
          <div className="text">
            <p>
              Offsets count in the texts exactly as they were given. A text with the same SHA-256 digest is the same to the last character.
              The rights in the texts are their publishers’.
            </p>
            <Digests dataset={record} />
          </div>
        </section>
        <section>
          <h2>Corrections</h2>
          <div className="text">
            <Changes changes={record.record.changes} />
          </div>
        </section>
      </div>
    </Page>
  );
}
