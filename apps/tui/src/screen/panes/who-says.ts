import { type Dataset, type Holding, positions, type Positions, type QuestionId } from "@on-record/core/query";
import { holderText } from "../../show/holding.js";
import { blank, bold, dim, type Line, line, piece } from "../../text/line.js";
import { idPiece, type Looks } from "../../text/looks.js";
import { fitted, padEnd, short, spread, widthOf } from "../../text/width.js";
import { kept } from "../kept.js";
import { selectedRow, type State } from "../state.js";

/** Who holds what in a question. */
const positionsIn = kept((dataset, query, id): Positions | undefined => positions(dataset, id as QuestionId, query));

/** Below the list: one dispute that the selected row bears on, its positions, and who holds which. */
export function whoSaysLines(state: State, width: number, height: number): Line[] {
  const { looks } = state;
  const questions = selectedRow(state)?.row.questions ?? [];
  const at = state.dispute % Math.max(1, questions.length);
  const view = questions[at] && positionsIn(state, questions[at]);
  const rule = fitted([dim(looks.signs.thin.repeat(width))], width);
  const head = bold(" Who says what");
  const lines = view ? [...told(state, view, width, height - 2)] : [line(dim(" No dispute bears on this claim."))];
  const keys = view
    ? line(
        bold("d"),
        dim(" all of it"),
        ...(questions.length > 1 ? line("   ", bold("n"), dim(` next, ${at + 1} of ${questions.length}`)) : []),
        " ",
      )
    : [];
  const room = width - 18 - keys.reduce((sum, { text }) => sum + widthOf(text), 0);
  const text = view ? short(view.question.text, room, looks.signs.ellipsis) : "";
  return [
    spread(line(head, "  ", text), keys, width),
    rule,
    ...Array.from({ length: height - 2 }, (_, nth) => fitted(lines[nth] ?? blank, width)),
  ];
}

function told(state: State, view: Positions, width: number, height: number): Line[] {
  const { dataset, looks } = state;
  const mine = new Set(
    selectedRow(state)?.row.positions.flatMap(({ question, position }) => (question === view.question.id ? [position] : [])),
  );
  const open = view.leftOpen.length > 0 ? 1 : 0;
  const total = view.positions.length + open;
  const fits = total <= height ? total : height - 1;
  const labels = Math.min(24, Math.max(...view.positions.map(({ position }) => widthOf(position.label)), 10));
  const lines = view.positions.map(({ position, holdings, sources }) =>
    positionLine(looks, { label: position.label, mine: mine.has(position.id), who: holders(dataset, holdings), sources }, labels, width),
  );
  if (open) {
    const who = [...new Set(view.leftOpen.map(({ holder }) => holderText(dataset, holder)))].join(", ");
    const sources = [...new Set(view.leftOpen.map(({ printed }) => printed.report.source))].sort();
    lines.push(positionLine(looks, { label: `${looks.signs.stance["leaves-open"]} left open`, mine: false, who, sources }, labels, width));
  }
  const more = lines.length - fits;
  return more > 0 ? [...lines.slice(0, fits), line(dim(`   ${more} more: d tells all`))] : lines;
}

type Told = {
  readonly label: string;
  readonly mine: boolean;
  readonly who: string;
  readonly sources: readonly Holding["sources"][number][];
};

function positionLine(looks: Looks, { label, mine, who, sources }: Told, labels: number, width: number): Line {
  const { ellipsis, dot } = looks.signs;
  const all = sources.flatMap((source, at) => line(at > 0 ? " " : "", idPiece(looks, source)));
  const wide = sources.join(" ").length;
  const right = wide <= 24 ? line(" ", all, " ") : line(` ${sources.length} articles `);
  const room = width - labels - 7 - Math.min(wide, 24);
  const left = line(
    mine ? ` ${dot} ` : "   ",
    piece(padEnd(short(label, labels, ellipsis), labels), { bold: mine }),
    "  ",
    short(who || "nobody", room, ellipsis),
  );
  return spread(left, right, width);
}

/** Each holder once, with the parts of an article for a source in its own voice, and that they moved on if they did. */
function holders(dataset: Dataset, holdings: readonly Holding[]): string {
  const names = holdings.map(({ holder, zones, state }) => {
    const where = holder.kind === "source" && zones.length > 0 ? ` ${zones.join(", ")}` : "";
    return `${holderText(dataset, holder)}${where}${state === "moved" ? " (moved on)" : state === "may-hold" ? " (may hold)" : ""}`;
  });
  return [...new Set(names)].join(", ");
}
