import { type Dataset, type Holding, positions, type Positions, type QuestionId } from "@on-record/core/query";
import { holderText } from "../../show/holding.js";
import { blank, bold, dim, type Line, line } from "../../text/line.js";
import { fitted, padEnd, short, spread, widest, widthOf } from "../../text/width.js";
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
  // The last of them stands there whatever is selected, since a move shall write little.
  const keys = line(
    // Of a search n goes through the matches.
    ...(questions.length > 1
      ? line(state.query.text === undefined ? [bold("n"), dim(" next, ")] : "", dim(`${at + 1} of ${questions.length}   `))
      : []),
    bold("d"),
    dim(" disputes "),
  );
  const room = width - 18 - keys.reduce((sum, { text }) => sum + widthOf(text), 0);
  const text = view ? short(view.question.text, room, looks.signs.ellipsis) : "";
  return [
    spread(line(head, "  ", text), keys, width),
    rule,
    ...Array.from({ length: height - 2 }, (_, nth) => fitted(lines[nth] ?? blank, width)),
  ];
}

/** One line a position: those of the selected row first where there is not room for all. */
function told(state: State, view: Positions, width: number, height: number): Line[] {
  const { dataset, looks } = state;
  const mine = new Set(
    selectedRow(state)?.row.positions.flatMap(({ question, position }) => (question === view.question.id ? [position] : [])),
  );
  const all: Told[] = view.positions.map(({ position, holdings }) => ({
    label: position.label,
    mine: mine.has(position.id),
    who: holdersOf(dataset, holdings),
  }));
  const open = [...new Set(view.leftOpen.map(({ holder }) => holderText(dataset, holder)))];
  if (open.length > 0) all.push({ label: `${looks.signs.stance["leaves-open"]} left open`, mine: false, who: open.join(", ") });
  const labels = Math.min(
    20,
    widest(
      all.map(({ label }) => label),
      10,
    ),
  );
  const room = Math.min(longestWho, width - labels - 7);
  const lineOf = ({ label, mine: own, who }: Told) =>
    line(
      own ? ` ${looks.signs.dot} ` : "   ",
      padEnd(short(label, labels, looks.signs.ellipsis), labels),
      "  ",
      short(who || "nobody", room, looks.signs.ellipsis),
    );
  if (all.length <= height) return all.map(lineOf);
  const first = all.toSorted((a, b) => Number(b.mine) - Number(a.mine)).slice(0, height - 1);
  return [...first.map(lineOf), line(dim(`   ${all.length - first.length} more: d has all`))];
}

/** What a position is called, whether the selected row takes it, and who holds it. */
type Told = { readonly label: string; readonly mine: boolean; readonly who: string };

/** Columns for who holds a position: `d` tells them all, and a move through the list shall write little. */
const longestWho = 22;

/** Each holder once, with the parts of an article for a source in its own voice, and that they moved on if they did. */
export function holdersOf(dataset: Dataset, holdings: readonly Holding[]): string {
  const names = holdings.map(({ holder, zones, state }) => {
    const where = holder.kind === "source" && zones.length > 0 ? ` ${zones.join(", ")}` : "";
    return `${holderText(dataset, holder)}${where}${state === "moved" ? " (moved on)" : state === "may-hold" ? " (may hold)" : ""}`;
  });
  return [...new Set(names)].join(", ");
}
