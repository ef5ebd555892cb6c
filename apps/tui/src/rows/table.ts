import { type Clock, type Dataset, highlight, type Timeline, type TimelineRow } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { blank, bold, dim, type Line, line, piece, type Style } from "../text/line.js";
import { lineWidth, padEnd, padStart, widest } from "../text/width.js";
import { wrapLine } from "../text/wrap.js";
import { type Cells, cellsOf, idWidth, sourcesIn } from "./cells.js";

const heads = { happened: "HAPPENED", said: "SAID", published: "PUBLISHED" } as const satisfies Record<Clock, string>;
const dateWidth = 16;
const speakerWidth = 15;

/**
 * Rows as a command prints them: in columns, one line a row. Where the width is known a long claim goes on below itself;
 * nothing is cut off.
 */
export function tableOf(dataset: Dataset, found: Timeline, { width, looks }: Page): Line[] {
  const within = { date: dateWidth, speaker: speakerWidth };
  const drawn = found.rows.map((one) => ({ one, cells: cellsOf(dataset, one, looks, within), printedBy: one.row.sources.join(" ") }));
  const speakers = widest(
    drawn.map(({ cells }) => cells.speaker),
    7,
  );
  const before = 2 + dateWidth + 2 + speakers + 1 + 1 + 2;
  const most = (idWidth(dataset) + 1) * 3 - 1;
  const sources = Math.min(
    most,
    widest(
      drawn.map(({ printedBy }) => printedBy),
      7,
    ),
  );
  const longest = widest(
    drawn.map(({ cells }) => cells.claim),
    5,
  );
  const claims = Math.min(longest, width === undefined ? Infinity : Math.max(20, width - before - 2 - sources));
  const head = `  ${padEnd(heads[found.clock], dateWidth)}  ${padEnd("SPEAKER", speakers)}    ${padEnd("CLAIM", claims)}  SOURCES`;
  // Most rows are printed by the same few sources.
  const ids = new Map<string, Line>();
  return [[dim(head)], ...drawn.flatMap(({ one, cells, printedBy }) => rowLines(one, cells, printedBy))];

  function rowLines(one: TimelineRow, cells: Cells, printedBy: string): Line[] {
    const lines = wrapLine(marked(cells.claim, found.query.text), claims);
    const first = lines[0] ?? blank;
    const told = ids.get(printedBy) ?? sourcesIn(sources, one, looks);
    ids.set(printedBy, told);
    const said = ` ${padEnd(cells.date, dateWidth)}  ${padEnd(cells.speaker, speakers)} `;
    const head = line(cells.rail, said, bold(cells.stance), "  ", first, " ".repeat(claims - lineWidth(first) + 2), told);
    return lines.length < 2 ? [head] : [head, ...lines.slice(1).map((each) => line(padStart("", before), each))];
  }
}

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
