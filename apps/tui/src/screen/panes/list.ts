import { actorLabel, lookup, type TimelineRow } from "@on-record/core/query";
import { cellsOf, sourcesIn } from "../../rows/cells.js";
import { railWords } from "../../rows/legend.js";
import { marked } from "../../rows/table.js";
import { blank, bold, dim, type Line, line, lettersOf, piece, restyled } from "../../text/line.js";
import { fitted, lineWidth, padEnd, short, spread, start, widthOf } from "../../text/width.js";
import { columnsFor } from "./columns.js";
import { foundBy, type ListLine, listLines, type State } from "../state.js";

const clockWords = { happened: "happened", said: "been said", published: "been published" } as const;

/** The first line that is shown, so that the selected one is among `height` lines, in the middle of a long list. */
export function firstShown(selected: number, total: number, height: number): number {
  return Math.max(0, Math.min(selected - Math.floor(height / 2), total - height));
}

/** The list: `height` lines of exactly `width` columns. */
export function listPane(state: State, width: number, height: number): Line[] {
  const lines = listLines(state);
  const selected = lineOfPlace(lines, state.place);
  const top = firstShown(selected, lines.length, height);
  return Array.from({ length: height }, (_, at) => {
    const one = lines[top + at];
    if (!one) return fitted(blank, width);
    if (one.kind === "lane") return laneLine(state, one, width);
    // The first line on the screen tells its date and voice, even if they are those of the line above.
    return rowLine(state, one.one, { width, selected: top + at === selected, alone: at === 0 || !one.joins });
  });
}

/** Where in the list the selected row stands, lanes counted. */
function lineOfPlace(lines: readonly ListLine[], place: number): number {
  let rows = -1;
  return Math.max(
    0,
    lines.findIndex((one) => one.kind === "row" && ++rows === place),
  );
}

function rowLine(state: State, one: TimelineRow, { width, selected, alone }: { width: number; selected: boolean; alone: boolean }): Line {
  const { dataset, looks, query } = state;
  const widths = columnsFor(width, dataset);
  const cells = cellsOf(dataset, alone && one.mark === "same-statement" ? { ...one, mark: "first" } : one, looks, widths);
  const claim = short(cells.claim, widths.claim, looks.signs.ellipsis);
  const sources = sourcesIn(widths.sources, one, looks);
  const drawn = line(
    selected ? bold(looks.signs.selected) : " ",
    alone && one.publicity !== "possibly" ? (one.mark === "same-statement" ? cells.rail : " ") : cells.rail,
    " ",
    padEnd(start(cells.date, widths.date), widths.date),
    " ",
    ...(widths.weekday > 0 ? [dim(padEnd(cells.weekday, 3)), piece(" ")] : []),
    padEnd(cells.speaker, widths.speaker),
    " ",
    ...(widths.manner > 0 ? [dim(padEnd(cells.manner, 2)), piece(" ")] : []),
    bold(cells.stance),
    " ",
    ...marked(claim, query.text),
    " ".repeat(Math.max(0, widths.claim - widthOf(claim)) + 1),
    ...sources,
  );
  const styled = selected ? restyled(drawn, { bold: true }) : one.publicity === "possibly" ? restyled(drawn, { dim: true }) : drawn;
  return fitted(styled, width);
}

function laneLine(state: State, lane: Extract<ListLine, { kind: "lane" }>, width: number): Line {
  return spread(line("   ", piece(laneName(state, lane.id), { bold: true, underline: true })), [dim(`${lane.rows} `)], width);
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
  const name = state.focus === "list" ? bold("Claims") : dim("Claims");
  const right = line(bold("c"), dim(` clock: ${query.clock} `));
  const room = width - lineWidth(right) - 10;
  const told =
    [`${by}${lanes}`, query.text === undefined ? `by the earliest day${lanes}` : by, "by earliest day"].find(
      (text) => widthOf(text) <= room,
    ) ?? "";
  return spread(line(" ", name, dim(`  ${told}`)), right, width);
}

/** The signs of the rail and their words, as many as fit. */
export function railLegend({ looks, dataset, query }: State, width: number): Line {
  const used = new Set<string>(foundBy({ dataset, query }).rows.map(({ mark }) => (mark === "same-time" ? "same-statement" : mark)));
  const words = railWords
    .filter(([mark]) => used.has(mark))
    .map(([mark, text]) => `${looks.signs.mark[mark]} ${text.replace("with the line above ", "")}`);
  let told = dim(" line above:");
  for (const each of words) {
    const more = dim(`${lettersOf([told])}  ${each}`);
    if (lineWidth([more]) > width) break;
    told = more;
  }
  return fitted([told], width);
}
