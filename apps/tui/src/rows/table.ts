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
  const drawn = found.rows.map((one) => ({ one, cells: cellsOf(dataset, one, looks, { date: dateWidth, speaker: speakerWidth }) }));
  const speakers = widest(
    drawn.map(({ cells }) => cells.speaker),
    7,
  );
  const before = 2 + dateWidth + 2 + speakers + 1 + 1 + 2;
  const most = (idWidth(dataset) + 1) * 3 - 1;
  const sources = Math.min(
    most,
    widest(
      drawn.map(({ one }) => one.row.sources.join(" ")),
      7,
    ),
  );
  const longest = widest(
    drawn.map(({ cells }) => cells.claim),
    5,
  );
  const claims = Math.min(longest, width === undefined ? Infinity : Math.max(20, width - before - 2 - sources));
  const head = `  ${padEnd(heads[found.clock], dateWidth)}  ${padEnd("SPEAKER", speakers)}    ${padEnd("CLAIM", claims)}  SOURCES`;
  return [[dim(head)], ...drawn.flatMap(({ one, cells }) => rowLines(one, cells))];

  function rowLines(one: TimelineRow, cells: Cells): Line[] {
    const stance = bold(cells.stance);
    const [first = blank, ...more] = wrapLine(marked(cells.claim, found.query.text), claims);
    const rest = lineWidth(first);
    const start = line(cells.rail, ` ${padEnd(cells.date, dateWidth)}  ${padEnd(cells.speaker, speakers)} `, stance, "  ");
    return [
      line(start, first, " ".repeat(claims - rest + 2), sourcesIn(sources, one, looks)),
      ...more.map((each) => line(padStart("", before), each)),
    ];
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
