import { type Dataset, type Source, sourceLabel, textCoverage, unread } from "@on-record/core/query";
import { onRecord } from "../rows/head.js";
import { blank, bold, dim, type Line, line, piece } from "../text/line.js";
import { idPiece, looksOf } from "../text/looks.js";
import { padEnd, padStart, widthOf } from "../text/width.js";
import { hanging, wrapLine } from "../text/wrap.js";
import { countText } from "./counts.js";

/** Of each source: the share of its readable text that reports cover, and the sentences that none covers. */
export const coverageOf = (dataset: Dataset) =>
  dataset.sources.map((source) => ({ source, ...textCoverage(dataset, source.id)!, unread: unread(dataset, source.id)! }));

export const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

/** Why nothing can be told of how much of a text is covered; undefined: it can. */
export function untold({ rights, unchecked }: Source): string | undefined {
  if (unchecked) return "its text is not at hand, and its quotes are not checked";
  return rights === "excerpt" ? "only its quotes are kept, so what they leave out is not told" : undefined;
}

/** The counts, what is covered of each text, and every sentence that is not, with the curator's reason or the want of one. */
export const summaryLines = (dataset: Dataset, folder: string, width: number): Line[] => [
  ...hanging([], [bold(countText(dataset))], width),
  ...(dataset.sources.length === 0
    ? [blank, ...wrapLine(line(`No article yet: ${onRecord("onrecord add FILE", { record: folder })} takes one in.`), width)]
    : coverageLines(dataset, width)),
];

function coverageLines(dataset: Dataset, width: number): Line[] {
  const looks = looksOf(dataset, false);
  const sources = coverageOf(dataset);
  const names = sources.map(({ source }) => sourceLabel(dataset, source) ?? "publisher not named");
  const ids = Math.max(2, ...sources.map(({ source }) => widthOf(source.id)));
  const longest = Math.max(0, ...names.map(widthOf));
  const left = sources.flatMap(({ source, unread }) => unread.map((sentence) => ({ source, ...sentence })));
  return [
    blank,
    ...hanging(
      [],
      line(bold("Text covered by reports"), dim("  of letters and digits, without credits, boilerplate, promotion and unrelated stories")),
      width,
    ),
    ...sources.flatMap(({ source, share, sentences, touched, excused }, at) =>
      hanging(
        line("  ", idPiece(looks, source.id), " ".repeat(ids - widthOf(source.id) + 2)),
        line(
          `${padEnd(names[at]!, longest)}  ${padStart(untold(source) ? "" : percent(share), 7)}  `,
          dim(untold(source) ?? `${touched} of ${sentences} sentences touched, ${excused} left out with a reason`),
        ),
        width,
      ),
    ),
    blank,
    left.length === 0 ? line("Every sentence is covered.") : line(bold("Sentences that no report covers")),
    ...left.flatMap(({ source, zone, text, because }) => [
      ...hanging(line("  ", idPiece(looks, source.id), dim(` ${zone}  `)), line(looks.signs.open, text, looks.signs.close), width),
      ...hanging(
        line(" ".repeat(ids + 4)),
        [because === undefined ? piece("no reason", { bold: true, colour: "yellow" }) : dim(because)],
        width,
      ),
    ]),
  ];
}
