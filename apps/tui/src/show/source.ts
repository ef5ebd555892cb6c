import { lookup, readSource } from "@on-record/core/query";
import { reasonLines } from "../evidence/reasons.js";
import { nameOf } from "../evidence/voice.js";
import { whenWords } from "../rows/sentence.js";
import { bold, dim, line, piece } from "../text/line.js";
import { hanging, wrapLine } from "../text/wrap.js";
import { fact, indented, section, type Teller, titled, wide } from "./shown.js";

/** A source with its text, every covered span between marks and numbered, and what the numbers stand for. */
export const tellSource: Teller<"source"> = (dataset, source, page) => {
  const look = lookup(dataset);
  const { reports, paragraphs } = readSource(dataset, source.id)!;
  const numbers = new Map(reports.map((report, at) => [report.id, at + 1]));
  const mark = { colour: page.looks.colourOf(source.id) };
  const text = paragraphs.flatMap(({ zone, segments }) => [
    ...(zone ? [[dim(zone)]] : []),
    ...wrapLine(
      segments.flatMap((segment) => [
        ...segment.opens.map(() => piece(page.looks.signs.open, mark)),
        ...line(segment.text),
        ...segment.closes.flatMap((id) => [piece(page.looks.signs.close, mark), dim(String(numbers.get(id)))]),
      ]),
      wide(page) - 2,
    ),
    [],
  ]);
  const margin = reports.flatMap((report, at) => {
    const claim = report.claim && look.claims.get(report.claim);
    const words = claim
      ? line(bold(page.looks.signs.stance[report.stance]), ` ${claim.text}  `, dim(report.id))
      : line("the act alone  ", dim(report.id));
    return hanging(line(`  ${String(at + 1).padStart(3)}  `), words, wide(page));
  });
  return [
    ...titled(page, source.title, [source.id, "source", source.language, source.file]),
    ...fact(page, "publisher", source.publisher ? nameOf(dataset, source.publisher) : "not named"),
    ...(source.agency ? fact(page, "agency", nameOf(dataset, source.agency)) : []),
    ...fact(page, "published", `${source.published.edtf}, ${whenWords(source.published)}`),
    ...(source.url ? fact(page, "found at", source.url) : []),
    ...fact(page, "sha256", source.digest),
    ...(source.unchecked ? fact(page, "text", "not at hand: below are its quotes, and nobody has looked whether they are printed so") : []),
    [],
    ...section("The text", indented(text)),
    ...section("What is reported of it", margin),
    ...reasonLines(dataset, source.published, wide(page)),
  ];
};
