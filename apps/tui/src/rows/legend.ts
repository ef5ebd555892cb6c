import type { Mark, Timeline } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { dim, type Line, line } from "../text/line.js";
import { wrapEntries } from "../text/wrap.js";

/** What the signs before a line say, in the order in which they are told. */
const railWords = [
  ["not-known", "order with the line above not settled"],
  ["later", "surely after it"],
  ["earlier", "surely before it"],
  ["same-statement", "same statement or time"],
  ["maybe-same", "maybe the same"],
] as const satisfies readonly (readonly [Mark, string])[];

/** The signs that stand before lines of a list, with their words. Of what may not have been there the order is not told. */
export function railUsed({ rows }: Timeline): readonly (typeof railWords)[number][] {
  const told = rows.filter(({ publicity }) => publicity !== "possibly");
  const used = new Set<Mark>(told.map(({ mark }) => (mark === "same-time" ? "same-statement" : mark)));
  return railWords.filter(([mark]) => used.has(mark));
}

/** The signs that the list uses, each with its words; the first that speaks of the line above names it. */
export function legend(found: Timeline, { width = Infinity, looks }: Page): Line[] {
  const entries = railUsed(found).map(
    ([mark, words], nth) => `${looks.signs.mark[mark]} ${nth === 0 ? words.replace(/ it$/, " the line above") : words}`,
  );
  if (found.counts.possibly > 0) entries.push(`${looks.signs.possibly} possibly public`);
  return wrapEntries(entries, "   ", width).map((text) => line(dim(text)));
}
