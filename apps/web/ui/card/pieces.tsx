import { lookup } from "@on-record/core/query";
import type { Report, SourceId } from "@on-record/core/query";
import { publisherName } from "../../lib/names";
import { record } from "../../lib/record";
import { colourOf, quiet } from "./colours";
import { serif } from "./fonts";
import { settable } from "./settable";

/** What a card is about, in our words; the longer, the smaller. */
export function Title({ text, length = 150, largest = 76 }: { text: string; length?: number; largest?: number }) {
  const shown = settable(text, length);
  if (!shown) return null;
  const fontSize = Math.round(Math.min(largest, Math.max(40, largest * Math.sqrt(46 / Math.max(46, shown.length)))));
  return <div style={{ fontSize, fontWeight: 700, lineHeight: 1.04, letterSpacing: -1.5, display: "flex" }}>{shown}</div>;
}

export const Kicker = ({ text }: { text: string }) => (
  <div style={{ display: "flex", fontSize: 24, color: quiet, paddingBottom: 10 }}>{settable(text, 90) ?? ""}</div>
);

/** An article by its id on its colour, and its name. */
function Tag({ id }: { id: SourceId }) {
  const source = lookup(record).sources.get(id)!;
  return (
    <div style={{ display: "flex", alignItems: "center", fontSize: 24 }}>
      <span style={{ background: colourOf(id), color: "#fff", fontWeight: 700, padding: "2px 10px", marginRight: 12 }}>
        {settable(id, 20) ?? ""}
      </span>
      <span style={{ fontWeight: 700 }}>{settable(publisherName(record, source), 40) ?? ""}</span>
    </div>
  );
}

/** The printed words of a report beside the colour of their article; few words are set larger. */
export function Words({ report, length = 170, size = 38 }: { report: Report; length?: number; size?: number }) {
  const shown = settable(report.evidence.exact, length);
  if (!shown) return null;
  const fontSize = shown.length < 70 ? Math.round(size * 1.35) : size;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        borderLeft: `8px solid ${colourOf(report.source)}`,
        paddingLeft: 24,
        marginTop: 26,
      }}
    >
      <div style={{ display: "flex", fontFamily: serif, fontSize, lineHeight: 1.22, paddingBottom: 10 }}>{shown}</div>
      <Tag id={report.source} />
    </div>
  );
}
