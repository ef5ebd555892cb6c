import type { Paragraph, Reading } from "@on-record/core/query";
import type { Report, ReportId } from "@on-record/core";
import { zoneWords } from "../../lib/words";
import { Note } from "./note";
import { Words } from "./words";

const toneOfZone = {
  headline: "headline",
  subheading: "subheading",
  caption: undefined,
  credit: "dimmed",
  boilerplate: "dimmed",
  promotion: "dimmed",
  unrelated: "dimmed",
} as const;

/** The article as it was given, paragraph by paragraph, and beside each paragraph (below it on a narrow screen) the claims in it. */
export function Passages({ reading }: { reading: Reading }) {
  const numbers = new Map<ReportId, number>(reading.reports.map((report, index) => [report.id, index + 1]));
  return (
    <article className="article" aria-label={`Source ${reading.source.id}: ${reading.source.title}`}>
      {reading.paragraphs.map((paragraph, index) => (
        <div className="passage" key={paragraph.start}>
          <p className={paragraph.zone && toneOfZone[paragraph.zone]} lang={reading.source.language} dir="auto">
            <ZoneName paragraph={paragraph} after={reading.paragraphs[index - 1]} />
            {paragraph.left ? <span className="held-back">[…] </span> : null}
            {paragraph.segments.map((segment) => (
              <Words key={segment.start} segment={segment} numbers={numbers} />
            ))}
          </p>
          <Notes reports={openedIn(paragraph, reading)} numbers={numbers} reading={reading} />
        </div>
      ))}
    </article>
  );
}

function ZoneName({ paragraph, after }: { paragraph: Paragraph; after: Paragraph | undefined }) {
  if (!paragraph.zone || paragraph.zone === after?.zone) return null;
  // With a direction and a language of its own, since it is our word: the paragraph takes its direction from the article's.
  return (
    <span className="zone" dir="ltr" lang="en">
      {zoneWords[paragraph.zone]}
    </span>
  );
}

type NotesProps = { reports: readonly Report[]; numbers: ReadonlyMap<ReportId, number>; reading: Reading };

function Notes({ reports, numbers, reading }: NotesProps) {
  if (reports.length === 0) return null;
  return (
    <ol className="notes" aria-label="Claims in this paragraph">
      {reports.map((report) => (
        <Note key={report.id} report={report} number={numbers.get(report.id)!} source={reading.source} />
      ))}
    </ol>
  );
}

function openedIn(paragraph: Paragraph, reading: Reading): Report[] {
  const opened = new Set(paragraph.segments.flatMap((segment) => segment.opens));
  return reading.reports.filter(({ id }) => opened.has(id));
}
