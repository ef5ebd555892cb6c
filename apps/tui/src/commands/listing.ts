import { cleanText, type Dataset } from "@on-record/core/query";
import { bold, dim, type Line, line } from "../text/line.js";
import { idPiece } from "../text/looks.js";
import { padEnd, widest, widthOf } from "../text/width.js";
import { hanging } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Answer, Page } from "./command.js";

/** One record in a list of its kind: its id, what it is, and a few facts after it. */
export type Entry = { readonly id: string; readonly words: string; readonly facts: readonly string[]; readonly item: unknown };

/** A list of records of one kind, `noun` in the singular. */
export function listing(dataset: Dataset, noun: string, entries: readonly Entry[]): Answer {
  const head = [dataset.record.title, count(entries.length, noun)];
  const ids = widest(
    entries.map(({ id }) => id),
    2,
  );
  return {
    items: () => entries.map(({ item }) => item),
    sentences: () => [
      `${cleanText(head.join(", "))}.`,
      ...entries.map(({ id, words, facts }) => cleanText(`${words}, ${facts.join(", ")}. Id ${id}.`)),
    ],
    lines: (page) => [line(head.join(` ${page.looks.signs.dot} `)), [], ...entries.flatMap((entry) => entryLines(entry, page))],
  };

  function entryLines({ id, words, facts }: Entry, { width = Infinity, looks }: Page): Line[] {
    const isSource = dataset.sources.some((source) => source.id === id);
    const name = isSource ? line(idPiece(looks, id as never), " ".repeat(ids - widthOf(id))) : line(bold(padEnd(id, ids)));
    return hanging(line(name, "  "), line(`${words}  `, dim(facts.join(` ${looks.signs.dot} `))), width);
  }
}
