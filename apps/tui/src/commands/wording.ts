import { cleanText, nearest, quoteWord, type StatementId, wording as wordingOf } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { onRecord } from "../rows/head.js";
import { wordingItem } from "../rows/wording-item.js";
import { find } from "../show/index.js";
import { wordingLines } from "../show/wording.js";
import { spoken } from "../show/spoken.js";
import type { Command } from "./command.js";

export const wording: Command = {
  needs: "record",
  asks: true,
  does: "show a statement as each source words it",
  takes: "STATEMENT",
  words: { least: 1, most: 1 },
  example: "onrecord wording pashinyan-to-france24",
  run({ dataset, query, words, flags }) {
    const id = words[0]!.trim().toLowerCase();
    const shown = find(dataset, id);
    const statement = shown?.kind === "statement" ? shown.record.id : shown?.kind === "row" ? shown.record.statement : undefined;
    const found = wordingOf(dataset, (statement ?? id) as StatementId, query);
    if (!found) {
      const meant = shown
        ? `It is the id of ${/^[aeiou]/.test(shown.kind) ? "an" : "a"} ${shown.kind}; ${onRecord(`onrecord show ${quoteWord(shown.record.id)}`, flags)} shows it.`
        : `Did you mean ${
            nearest(
              id,
              dataset.statements.map((one) => one.id),
            ) ?? dataset.statements[0]?.id
          }?`;
      return { code: exitCodes.notFound, notes: [`onrecord: this record has no statement "${cleanText(id)}". ${meant}`] };
    }
    return {
      items: () => [wordingItem(dataset, found)],
      lines: (page) => wordingLines(dataset, found, page),
      sentences: () => spoken(dataset, (page) => wordingLines(dataset, found, page)),
    };
  },
};
