import { blank, bold, dim, type Line, line } from "../../text/line.js";
import type { Signs } from "../../text/signs.js";
import { fitted, padEnd, widthOf } from "../../text/width.js";
import { hanging, wrapText } from "../../text/wrap.js";
import { keyGroups, keysOf } from "../keys/table.js";
import type { State, View } from "../state.js";
import type { Layout } from "../layout.js";
import { windowOf } from "./window.js";

/** The page of keys, made from the table that keys are read by, and how to read a line of the list. */
export function helpLines(state: State, width: number): Line[] {
  const columns = width >= 130 ? 3 : width >= 90 ? 2 : 1;
  const columnWidth = Math.floor((width - 2 - (columns - 1) * 3) / columns);
  const groups = keyGroups.map(({ name, group }): Line[] => [
    [bold(name)],
    [dim(state.looks.signs.thin.repeat(columnWidth))],
    ...keysOf(group).flatMap(({ shown, does }) => {
      const words = wrapText(does, columnWidth - 12);
      return words.map((text, at) => line(bold(padEnd(at === 0 ? shown : "", 11)), " ", text));
    }),
    blank,
  ]);
  const told = ["every key of the reader; onrecord keys prints this table", "onrecord keys prints this table"];
  const heads = [bold(" Keys"), dim(`   ${told.find((text) => text.length + 8 <= width)}`)];
  const read = readingLines(state.looks.signs, width - 2).map((one) => line(" ", one));
  return [
    blank,
    heads,
    [dim(state.looks.signs.heavy.repeat(width))],
    blank,
    ...beside(groups, columns, columnWidth),
    [bold(" How to read a line")],
    [dim(state.looks.signs.heavy.repeat(width))],
    blank,
    ...read,
  ];
}

/** Groups set in columns: each goes where it ends highest. */
function beside(groups: readonly Line[][], columns: number, width: number): Line[] {
  const set: Line[][] = Array.from({ length: columns }, () => []);
  for (const group of groups) set.reduce((least, column) => (column.length < least.length ? column : least)).push(...group);
  const height = Math.max(...set.map((column) => column.length));
  return Array.from({ length: height }, (_, at) =>
    line(" ", ...set.flatMap((column, nth) => [...fitted(column[at] ?? blank, width), ...(nth < columns - 1 ? line("   ") : [])])),
  );
}

function readingLines(signs: Signs, width: number): Line[] {
  const { mark, stance, manner } = signs;
  const rows: readonly (readonly [string, string])[] = [
    [
      `${mark["not-known"]} ${mark.later} ${mark.earlier} ${mark["same-statement"]} ${mark["maybe-same"]}`,
      "order with the line above: not settled, surely later, surely earlier (in a search), same statement or time, maybe the same",
    ],
    [`2024-01${signs.span}08`, "once, some day from January to August 2024"],
    [`${signs.span}2024-09`, "not after September 2024"],
    ["?", "in place of a date: nothing tells when"],
    ["2 art", "printed by two articles, where there is no room for both ids"],
    [
      `${manner.quoted} ${manner["in-part"]} ${manner.told} ${manner.own.trim()}`,
      "quoted, quoted in part, told in other words, the source's own voice",
    ],
    [`${stance.affirms} ${stance.rejects} ${stance["leaves-open"]}`, "affirms, rejects, leaves open"],
    [`${signs.open}words${signs.close}`, "the letters of a source, nothing added; reversed where they are selected"],
    [`${signs.public} ${signs.possibly}`, "certainly public on the as-of day, possibly public"],
  ];
  const widest = Math.max(...rows.map(([sign]) => widthOf(sign)));
  return rows.flatMap(([sign, words]) => hanging(line(bold(padEnd(sign, widest)), "  "), line(words), width));
}

export const helpBody = (state: State, { top }: Extract<View, { name: "help" }>, { columns, rows }: Layout): Line[] =>
  windowOf(helpLines(state, columns), top, columns, rows - 4);
