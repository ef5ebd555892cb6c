import { blank, bold, dim, type Line, line } from "../../text/line.js";
import { fitted } from "../../text/width.js";
import { wrapLine } from "../../text/wrap.js";
import type { Layout } from "../layout.js";
import type { State } from "../state.js";

/** Beside what stands below the list: how to get at the rest of the evidence, and the signs of a line in words. None of it changes with a move. */
export function belowDigest({ looks }: State, { evidence: width, whoSays }: Layout): Line[] {
  const { thin, manner, stance, span, differ } = looks.signs;
  const more = line(bold("Enter"), dim(width < 44 ? " its paragraph and disputes" : " its paragraph, disputes, why this date"));
  if (whoSays === 0) return [fitted(more, width)];
  const pairs = (...told: readonly (readonly [string, string])[]) =>
    told.flatMap(([sign, words], at) => line(at > 0 ? "  " : "", sign, dim(` ${words}`)));
  const signs = [
    pairs([manner.quoted, "quoted"], [manner["in-part"], "in part"], [manner.told, "told"], [manner.own.trim(), "own voice"]),
    pairs([stance.affirms, "affirms"], [stance.rejects, "rejects"], [stance["leaves-open"], "leaves open"]),
    pairs([`2024-01${span}08`, "some day from January to August"]),
    pairs([`${span}2024-09`, "not after it"], [`2023${span}`, "not before it"]),
    pairs([`T${differ}F`, "the sources name two weekdays"]),
  ];
  const lines = signs.flatMap((one) => wrapLine(one, width)).slice(0, whoSays - 2);
  return [
    more,
    line(bold("How to read a line"), dim("   ? tells more")),
    line(dim(thin.repeat(width))),
    ...Array.from({ length: whoSays - 2 }, (_, at) => lines[at] ?? blank),
  ].map((one) => fitted(one, width));
}
