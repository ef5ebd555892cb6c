import { cleanText, type Dataset } from "@on-record/core/query";
import { bold, dim, type Line, line } from "../text/line.js";
import { idPiece } from "../text/looks.js";
import { widest, widthOf } from "../text/width.js";
import { hanging } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Answer, Page } from "./command.js";

/** One record in a list of its kind: its id, what it is, and a few facts after it. */
export type Entry = { readonly id: string; readonly words: string; readonly facts: readonly string[]; readonly item: unknown };

/** A list of records of one kind, `noun` in the singular. */
export function listing(dataset: Dataset, noun: string, entries: readonly Entry[]): Answer {
  const head = [dataset.record.title, count(entries.length, noun)];
  return {
    items: () => entries.map(({ item }) => item),
    sentences: () => [
      `${cleanText(head.join(", "))}.`,
      ...entries.map(({ id, words, facts }) => cleanText(`${words}, ${facts.join(", ")}. Id ${id}.`)),
    ],
    lines: (page) => {
      const { width = Infinity } = page;
      const ids = entries.map(({ id }) => id).filter((id) => widthOf(id) <= width / 2);
      return [line(head.join(` ${page.looks.signs.dot} `)), [], ...entries.flatMap((entry) => entryLines(entry, widest(ids, 2), page))];
    },
  };

  function entryLines({ id, words, facts }: Entry, room: number, { width = Infinity, looks }: Page): Line[] {
    const isSource = dataset.sources.some((source) => source.id === id);
    const name = isSource ? idPiece(looks, id as never) : bold(id);
    const told = line(`${words}  `, dim(facts.join(` ${looks.signs.dot} `)));
    // An id that takes more than half of the line has one of its own, so that the others need not make room for it.
    if (widthOf(id) > room) return [...hanging([], [name], width), ...hanging(line(" ".repeat(room), "  "), told, width)];
    return hanging(line(name, " ".repeat(room - widthOf(id)), "  "), told, width);
  }
}
