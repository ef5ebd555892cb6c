import { type Dataset, mannerOf, type Report, zoneOfReport } from "@on-record/core/query";
import { bold, dim, type Line, line, piece } from "../text/line.js";
import { idPiece, type Looks, quotation } from "../text/looks.js";
import { mannerWords } from "../text/manner.js";
import { lineWidth, spread } from "../text/width.js";
import { wrapLine, wrapText } from "../text/wrap.js";
import { contextLines } from "./context.js";
import { publisherOf } from "./voice.js";

export type ReportLook = {
  readonly width: number;
  readonly looks: Looks;
  readonly selected?: boolean;
  readonly inContext?: boolean;
  /** Of what is ours, only how it departs. */
  readonly brief?: boolean;
  readonly sought?: string | undefined;
};

/** One report: which article, how it is told there, the very words, and what departs in them. */
export function reportLines(
  dataset: Dataset,
  report: Report,
  { width, looks, selected = false, inContext = false, brief = false, sought }: ReportLook,
): Line[] {
  const words = wrapLine(quotation(looks, report.source, report.evidence.exact, selected, sought), width - 1);
  const quote = inContext
    ? contextLines(dataset, report, { width, looks, selected, sought })
    : words.map((one, at) => (at === 0 ? one : line(" ", one)));
  return [...reportHead(dataset, report, { width, looks, selected, brief }), ...quote, ...tail(report, width, looks.signs.dot, brief)];
}

/** Which article a report is from, and how it is told there. */
function reportHead(dataset: Dataset, report: Report, { width, looks, selected = false, brief = false }: ReportLook): Line[] {
  const zone = zoneOfReport(dataset, report);
  const name = publisherOf(dataset, report.source);
  const manner = mannerWords[mannerOf(report)] + (zone === "body" ? "" : `, ${zone}`);
  const left = line(idPiece(looks, report.source), " ", selected && !brief ? bold(name) : name);
  return headLines(left, brief ? piece(manner) : dim(manner), width, looks.signs.dot);
}

function headLines(left: Line, right: ReturnType<typeof dim>, width: number, dot: string): Line[] {
  if (lineWidth(left) + lineWidth([right]) + 1 <= width)
    return [Number.isFinite(width) ? spread(left, [right], width) : line(left, ` ${dot} `, right)];
  return [...wrapLine(left, width), line("    ", right)];
}

/** What is ours: the printed verb, through whom the source has it, and the departures. */
function tail({ act, cue, via, departures }: Report, width: number, dot: string, brief: boolean): Line[] {
  const facts = [
    ...(act ? [`act: ${act}`] : []),
    ...(cue ? [`cue: ${cue}`] : []),
    ...(via.length > 0 ? [`via ${via.join(", ")}`] : []),
  ].join(` ${dot} `);
  const kinds = departures.map(({ kind }) => kind.replaceAll("-", " "));
  const departs = brief
    ? kinds.length === 0
      ? []
      : [`departs: ${kinds.join(", ")}`]
    : departures.map(({ because }, at) => `departs: ${kinds[at]}; ${because}`);
  return [...(facts && !brief ? [facts] : []), ...departs].flatMap((text) => wrapText(text, width - 1).map((one) => line(" ", dim(one))));
}
