import { actorLabel, lookup, type TimelineRow } from "@on-record/core/query";
import { cellsOf, mannerCell, sourcesIn, weekdayCell } from "../../rows/cells.js";
import { railUsed } from "../../rows/legend.js";
import { marked } from "../../rows/table.js";
import { blank, bold, dim, type Line, line, lettersOf, piece, restyled } from "../../text/line.js";
import { fitted, lineWidth, padEnd, short, spread, start, widthOf } from "../../text/width.js";
import { wrapText } from "../../text/wrap.js";
import { columnsFor } from "./columns.js";
import { kept } from "../kept.js";
import { listPlace } from "./list-place.js";
import { foundBy, type ListLine, listLines, type State } from "../state.js";

const clockWords = { happened: "happened", said: "been said", published: "been published" } as const;

/** What stands on one line of the screen: `place` is the row's that a click there means. */
type Drawn = { readonly line: Line; readonly place?: number };

/** The list as `height` lines of exactly `width` columns. */
export function drawnList(state: State, width: number, height: number): Drawn[] {
  const lines = listLines(state);
  const { top, selected, most } = listPlace(state, width, height);
  const drawn: Drawn[] = [];
  for (let at = top; at < lines.length && drawn.length < height; at++) {
    const one = lines[at]!;
    if (one.kind === "lane") drawn.push({ line: laneLine(state, one, width) });
    // The first line on the screen tells its date and voice, even if they are those of the line above.
    else {
      const look = { width, most, selected: at === selected, alone: at === top || !one.joins };
      const row = rowLines(state, one.one, look);
      if (drawn.length + row.length > height && at > top) break; // half a claim tells nothing
      drawn.push(...row.map((each) => ({ line: each, place: one.place })));
    }
  }
  while (drawn.length < height) drawn.push({ line: fitted(blank, width) });
  return drawn.slice(0, height);
}

export const listPane = (state: State, width: number, height: number): Line[] => drawnList(state, width, height).map((one) => one.line);

type RowLook = { readonly width: number; readonly most: number; readonly selected: boolean; readonly alone: boolean };

/** A row: its cells, and what its claim needs of a second line. */
function rowLines(state: State, one: TimelineRow, { width, most, selected, alone }: RowLook): Line[] {
  const { dataset, looks, query } = state;
  const widths = columnsFor(width, dataset);
  const shown: TimelineRow = alone && one.mark === "same-statement" ? { ...one, mark: "first" } : one;
  const cells = cellsOf(dataset, shown, looks, widths);
  const [first = "", ...more] = claimLines(cells.claim, widths.claim, most, looks.signs.ellipsis);
  // Only what tells which line it is changes with the selection, so that a move writes little.
  const said = (text: string) => (selected ? restyled(marked(text, query.text), { bold: true }) : marked(text, query.text));
  const before = line(
    selected ? bold(looks.signs.selected) : " ",
    alone && one.publicity !== "possibly" ? (one.mark === "same-statement" ? cells.rail : " ") : cells.rail,
    " ",
    padEnd(start(cells.date, widths.date), widths.date),
    " ",
    ...(widths.weekday > 0 ? [`${padEnd(weekdayCell(shown, looks), 3)} `] : []),
    padEnd(cells.speaker, widths.speaker),
    " ",
    ...(widths.manner > 0 ? [`${padEnd(mannerCell(one, looks), 2)} `] : []),
    bold(cells.stance),
    " ",
  );
  const drawn = [
    line(before, ...said(first), " ".repeat(Math.max(0, widths.claim - widthOf(first)) + 1), ...sourcesIn(widths.sources, one, looks)),
    ...more.map((text) => line(" ".repeat(lineWidth(before)), ...said(text))),
  ];
  const faint = one.publicity === "possibly" && !selected;
  return drawn.map((each) => fitted(faint ? restyled(each, { dim: true, bold: false }) : each, width));
}

/** A claim on so many lines at most; the last of them shows that something was cut off. */
function claimLines(claim: string, width: number, most: number, ellipsis: string): string[] {
  const lines = wrapText(claim, width);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), short(lines.slice(most - 1).join(" "), width, ellipsis)];
}

function laneLine(state: State, lane: Extract<ListLine, { kind: "lane" }>, width: number): Line {
  const rows = dim(` ${lane.rows} `);
  const name = short(laneName(state, lane.id), width - 3 - lineWidth([rows]), state.looks.signs.ellipsis);
  return spread(line("   ", piece(name, { bold: true, underline: true })), [rows], width);
}

function laneName({ dataset, query }: State, id: string | undefined): string {
  if (id === undefined) return `no ${query.lane}`;
  const look = lookup(dataset);
  if (query.lane === "actor") return actorLabel(dataset, id as never);
  if (query.lane === "event") return look.events.get(id as never)?.title ?? id;
  if (query.lane === "question") return look.questions.get(id as never)?.text ?? id;
  return `${id}  ${look.sources.get(id as never)?.title ?? ""}`;
}

/** The list's own head: by what it is ordered, so that it is not taken for a chronology. */
export function listHead(state: State, width: number): Line {
  const { query } = state;
  const by = query.text === undefined ? `by the earliest day each can have ${clockWords[query.clock]}` : "the best match first";
  const lanes = state.inLanes ? `, in lanes by ${query.lane}` : "";
  const name = state.picker ? dim("Claims") : bold("Claims");
  const right = line(bold("c"), dim(` clock: ${query.clock} `));
  const room = width - lineWidth(right) - 10;
  const told =
    [`${by}${lanes}`, query.text === undefined ? `by the earliest day${lanes}` : by, "by earliest day"].find(
      (text) => widthOf(text) <= room,
    ) ?? "";
  return spread(line(" ", name, dim(`  ${told}`)), right, width);
}

const signsUsed = kept((dataset, query) => railUsed(foundBy({ dataset, query })));

/** The signs of the rail and their words, as many as fit. */
export function railLegend(state: State, width: number): Line {
  const { looks } = state;
  const words = signsUsed(state).map(([mark, text]) => `${looks.signs.mark[mark]} ${text.replace("with the line above ", "")}`);
  const possibly = foundBy(state).counts.possibly > 0 ? ` ${looks.signs.possibly} possibly public by then` : "";
  if (words.length === 0) return fitted([dim(possibly)], width);
  let told = dim(`${possibly === "" ? "" : `${possibly}   `} line above:`);
  for (const each of words) {
    const more = dim(`${lettersOf([told])}  ${each}`);
    if (lineWidth([more]) > width) break;
    told = more;
  }
  return fitted([told], width);
}
