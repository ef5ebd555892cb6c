import { type Clock, type Dataset, highlight, type Timeline, type TimelineRow } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { blank, bold, dim, type Line, line, piece, type Style } from "../text/line.js";
import { blanks, lineWidth, padEnd, widthOf } from "../text/width.js";
import { wrapLine } from "../text/wrap.js";
import { type Cells, cellsOf, idWidth, sourcesIn } from "./cells.js";

const heads = { happened: "HAPPENED", said: "SAID", published: "PUBLISHED" } as const satisfies Record<Clock, string>;
const dateWidth = 16;

/** What a claim is to have at least where a terminal is narrow: the voice gives way, and the ids of sources their number. */
const leastClaim = 18;

/**
 * Rows as a command prints them: in columns, one line a row. Where the width is known a long claim goes on below itself, and
 * of a long voice and of many sources less is told; in a pipe, where it is not, all is.
 */
export function tableOf(dataset: Dataset, found: Timeline, { width, looks }: Page): Line[] {
  const within = { date: dateWidth, speaker: width === undefined ? Infinity : width < 80 ? 9 : 15 };
  let [speakers, sources, longest] = [7, 7, 5];
  const drawn = found.rows.map((one): Drawn => {
    const cells = cellsOf(dataset, one, looks, within);
    const printedBy = one.row.sources.join(" ");
    const claimWidth = widthOf(cells.claim);
    speakers = Math.max(speakers, widthOf(cells.speaker));
    sources = Math.max(sources, widthOf(printedBy));
    longest = Math.max(longest, claimWidth);
    return { one, cells, claimWidth, printedBy };
  });
  const before = 2 + dateWidth + 2 + speakers + 1 + 1 + 2;
  const ids = idWidth(dataset);
  if (width !== undefined) sources = Math.min(sources, (ids + 1) * 3 - 1, Math.max(7, ids, width - before - 2 - 1.5 * leastClaim));
  const claims = Math.min(longest, width === undefined ? Infinity : Math.max(leastClaim, width - before - 2 - sources));
  const head = `  ${padEnd(heads[found.clock], dateWidth)}  ${padEnd("SPEAKER", speakers)}    ${padEnd("CLAIM", claims)}  SOURCES`;
  // Most rows are printed by the same few sources.
  const idsTold = new Map<string, Line>();
  return [[dim(head)] as Line].concat(drawn.flatMap(rowLines));

  function rowLines({ one, cells, claimWidth, printedBy }: Drawn): Line[] {
    const told = idsTold.get(printedBy) ?? sourcesIn(sources, one, looks);
    idsTold.set(printedBy, told);
    const said = [cells.rail, piece(` ${padEnd(cells.date, dateWidth)}  ${padEnd(cells.speaker, speakers)} `), bold(cells.stance), gap];
    const claim = marked(cells.claim, found.query.text);
    if (claimWidth <= claims) return [said.concat(claim, blanks(claims - claimWidth + 2), told)];
    const [first = blank, ...more] = wrapLine(claim, claims);
    return [said.concat(first, blanks(claims - lineWidth(first) + 2), told), ...more.map((each) => [blanks(before), ...each])];
  }
}

const gap = blanks(2);

type Drawn = { readonly one: TimelineRow; readonly cells: Cells; readonly claimWidth: number; readonly printedBy: string };

/** Our own words with what was searched for underlined. Reverse video is for the words of sources alone. */
export function marked(text: string, sought: string | undefined, style: Style = {}): Line {
  if (sought === undefined) return [piece(text, style)];
  const pieces: Line[] = [];
  let at = 0;
  for (const { start, end } of highlight(text, sought)) {
    pieces.push(line(piece(text.slice(at, start), style), piece(text.slice(start, end), { ...style, bold: true, underline: true })));
    at = end;
  }
  return line(...pieces, piece(text.slice(at), style));
}
