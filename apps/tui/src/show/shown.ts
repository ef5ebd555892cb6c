import type { Dataset, Found, Row } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { blank, bold, dim, type Line, line } from "../text/line.js";
import { hanging, wrapLine } from "../text/wrap.js";

/** What can be shown under an id: a record, or a row of the timeline. */
export type Shown = Found | { readonly kind: "row"; readonly record: Row };

/** How a kind of record is told: in lines for a page. */
export type Teller<Kind extends Shown["kind"]> = (dataset: Dataset, record: Extract<Shown, { kind: Kind }>["record"], page: Page) => Line[];

export const wide = (page: Page): number => page.width ?? Infinity;

/** The title of what is shown, and a line on what it is. */
export function titled(page: Page, title: string, facts: readonly (string | undefined)[]): Line[] {
  const about = facts.filter((fact) => fact !== undefined && fact !== "").join(` ${page.looks.signs.dot} `);
  return [...wrapLine([bold(title)], wide(page)), ...wrapLine([dim(about)], wide(page)), blank];
}

/** A name in a column of its own, and what goes under it. */
export function fact(page: Page, name: string, value: string | Line): Line[] {
  return hanging([dim(`  ${name.padEnd(11)}`)], typeof value === "string" ? line(value) : value, wide(page));
}

/** A part of what is shown, with its head; nothing where there is nothing in it. */
export const section = (head: string, lines: readonly Line[]): Line[] => (lines.length === 0 ? [] : [[bold(head)], ...lines, blank]);

export const indented = (lines: readonly Line[], by = 2): Line[] =>
  lines.map((one) => (one.length === 0 ? one : line(" ".repeat(by), one)));
