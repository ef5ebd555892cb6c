import type { Paragraph, Reading, Segment } from "@on-record/core/query";
import type { ReportId } from "@on-record/core";
import { zoneWords } from "../../lib/words";

const toneOfZone = {
  headline: "headline",
  subheading: "subheading",
  caption: undefined,
  credit: "dimmed",
  boilerplate: "dimmed",
  promotion: "dimmed",
  unrelated: "dimmed",
} as const;

/** The article as it was given, every covered span marked with the number of the note beside it. */
export function Article({ reading }: { reading: Reading }) {
  const numbers = new Map(reading.reports.map((report, index) => [report.id, index + 1]));
  return (
    <article className="article" lang={reading.source.language} aria-label={`Source ${reading.source.id}: ${reading.source.title}`}>
      {reading.paragraphs.map((paragraph, index) => (
        <p key={paragraph.start} className={paragraph.zone && toneOfZone[paragraph.zone]} dir="auto">
          <ZoneName paragraph={paragraph} after={reading.paragraphs[index - 1]} />
          {paragraph.left ? <span className="held-back">[…] </span> : null}
          {paragraph.segments.map((segment) => (
            <Words key={segment.start} segment={segment} numbers={numbers} />
          ))}
        </p>
      ))}
    </article>
  );
}

function ZoneName({ paragraph, after }: { paragraph: Paragraph; after: Paragraph | undefined }) {
  if (!paragraph.zone || paragraph.zone === after?.zone) return null;
  return <span className="zone">{zoneWords[paragraph.zone]}</span>;
}

function Words({ segment, numbers }: { segment: Segment; numbers: ReadonlyMap<ReportId, number> }) {
  if (segment.unread) return <span className="unread">{segment.text}</span>;
  if (segment.reports.length === 0) return segment.text;
  const [first, ...others] = segment.opens;
  return (
    <>
      {others.map((id) => (
        <span key={id} id={id} />
      ))}
      <span className={`words ${segment.form}`} id={first} data-reports={segment.reports.join(" ")}>
        {segment.text}
      </span>
      {segment.closes.length > 0 ? (
        <sup>
          {segment.closes.map((id) => (
            <a key={id} href={`#note-${numbers.get(id)}`} data-report={id} aria-label={`Claim ${numbers.get(id)}`}>
              {numbers.get(id)}
            </a>
          ))}
        </sup>
      ) : null}
    </>
  );
}
