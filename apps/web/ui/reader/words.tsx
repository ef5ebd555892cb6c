import type { Segment } from "@on-record/core/query";
import type { ReportId } from "@on-record/core";

/** A run of the article's words, drawn by the voice they are in; where the words of a report end, its number. */
export function Words({ segment, numbers }: { segment: Segment; numbers: ReadonlyMap<ReportId, number> }) {
  if (segment.unread) return <span className="unread">{segment.text}</span>;
  if (segment.reports.length === 0) return segment.text;
  const [first, ...others] = segment.opens;
  return (
    <>
      {others.map((id) => (
        <span key={id} id={id} />
      ))}
      <span
        className={`words ${segment.form}${segment.reports.length > 1 ? " deep" : ""}`}
        id={first}
        data-reports={segment.reports.join(" ")}
      >
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
