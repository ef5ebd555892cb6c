import { cleanText } from "@on-record/core/query";
import { excerpt } from "../../check/excerpt.js";
import { blank, bold, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, short } from "../../text/width.js";
import { hanging, wrapLine, wrapText } from "../../text/wrap.js";
import type { Fault } from "../../check/fault.js";
import type { Layout } from "../layout.js";
import type { State } from "../state.js";
import { clampTop, firstShown, windowOf } from "./window.js";

/** Lines that a problem takes in the list: two for what is wrong, one for where, and one between. */
const perProblem = 4;

/** The problems of the record on the left, the selected one with its place and what to do on the right; below each other where there is no room. */
export function problemsBody(state: State, at: number, layout: Layout): { above: Line[]; left: Line[]; right: Line[] } {
  const { columns, wide } = layout;
  const { listWidth, listHeight, detailWidth, detailHeight } = placesOf(layout);
  const list = listLines(state, at, listWidth, listHeight);
  const selected = state.faults[at];
  const detail = windowOf(selected ? detailLines(state, selected, detailWidth) : [], state.scroll, detailWidth, detailHeight);
  const above = headLines(state, columns);
  if (wide) return { above, left: list, right: detail };
  const rule = fitted([dim(state.looks.signs.thin.repeat(columns))], columns);
  return { above, left: [...list, rule, ...detail.map((one) => line(" ", one, " "))], right: [] };
}

function placesOf({ columns, rows, wide }: Layout) {
  const height = rows - 4 - 2;
  const listWidth = wide ? Math.floor(columns * 0.4) : columns;
  const listHeight = wide ? height : Math.max(perProblem, Math.floor(height / 3));
  return {
    listWidth,
    listHeight,
    detailWidth: wide ? columns - listWidth - 4 : columns - 2,
    detailHeight: wide ? height : height - listHeight - 1,
  };
}

/** The scroll of the selected problem, within what there is of it. */
export function problemScroll(state: State, at: number, layout: Layout): number {
  const { detailWidth, detailHeight } = placesOf(layout);
  const fault = state.faults[at];
  return fault ? clampTop(state.scroll, detailLines(state, fault, detailWidth).length, detailHeight) : 0;
}

/** Which problem stands on a line of the list; both count from where the problems begin. */
export function problemAt({ faults }: State, at: number, layout: Layout, line: number, column: number): number | undefined {
  const { listWidth, listHeight } = placesOf(layout);
  const shown = Math.max(1, Math.floor(listHeight / perProblem));
  const nth = Math.floor((line - 2) / perProblem);
  const place = firstShown(at, faults.length, shown) + nth;
  return line >= 2 && nth < shown && place < faults.length && column < listWidth ? place : undefined;
}

function headLines({ faults, looks }: State, width: number): Line[] {
  const broken = faults.some(({ problem }) => problem.severity === "error");
  const sentence = broken
    ? line(" ", bold(looks.signs.fault, { colour: "red" }), " ", bold("The record cannot be shown as it is; nothing is guessed."))
    : line(" ", bold("The record can be shown; these are its warnings."));
  return [fitted(sentence, width), fitted([piece(looks.signs.heavy.repeat(width))], width)];
}

function listLines({ faults, looks }: State, at: number, width: number, height: number): Line[] {
  const shown = Math.max(1, Math.floor(height / perProblem));
  const top = firstShown(at, faults.length, shown);
  const lines = faults.slice(top, top + shown).flatMap(({ problem }, nth) => {
    const selected = top + nth === at;
    const [first = "", ...more] = wrapText(cleanText(problem.message), width - 5);
    const second =
      more.length === 0 ? [] : [line("    ", piece(short(more.join(" "), width - 5, looks.signs.ellipsis), { bold: selected }))];
    const place = line("    ", dim(`${problem.at.file}:${problem.at.line}:${problem.at.column}`));
    return [
      line(selected ? bold(looks.signs.selected) : " ", signOf(problem.severity, looks.signs.fault), " ", piece(first, { bold: selected })),
      ...second,
      place,
      ...(second.length > 0 ? [] : [blank]),
      blank,
    ];
  });
  return Array.from({ length: height }, (_, nth) => fitted(lines[nth] ?? blank, width));
}

function detailLines({ looks }: State, { problem, lines }: Fault, width: number): Line[] {
  const { at, code, severity, message, hint } = problem;
  const seen = excerpt(lines, at, width);
  return [
    ...wrapLine(line(signOf(severity, looks.signs.fault), " ", bold(code), dim(severity === "error" ? "  fault" : "  warning")), width),
    ...wrapLine(line(`${at.file}:${at.line}:${at.column}`), width),
    blank,
    ...wrapLine([bold(message)], width),
    blank,
    ...hanging([bold("What to do  ")], line(hint), width),
    ...(seen.length > 0 ? [blank, ...seen] : []),
  ];
}

const signOf = (severity: "error" | "warning", fault: string) => (severity === "error" ? bold(fault, { colour: "red" }) : bold("!"));
