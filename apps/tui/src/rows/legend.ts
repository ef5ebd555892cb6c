import type { Mark, Timeline } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { dim, type Line, line } from "../text/line.js";
import { wrapEntries } from "../text/wrap.js";

/** What the signs before a line say, in the order in which they are told. */
export const railWords = [
  ["not-known", "order with the line above not settled"],
  ["later", "surely after it"],
  ["earlier", "surely before it"],
  ["same-statement", "same statement or time"],
  ["maybe-same", "maybe the same"],
] as const satisfies readonly (readonly [Mark, string])[];

/** The signs that the list uses, each with its words. */
export function legend(found: Timeline, { width = Infinity, looks }: Page): Line[] {
  const used = new Set<Mark>(found.rows.map(({ mark }) => (mark === "same-time" ? "same-statement" : mark)));
  const entries = railWords.filter(([mark]) => used.has(mark)).map(([mark, words]) => `${looks.signs.mark[mark]} ${words}`);
  if (found.counts.possibly > 0) entries.push(`${looks.signs.possibly} possibly public`);
  return wrapEntries(entries, "   ", width).map((text) => line(dim(text)));
}
