import { cleanText } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { onRecord } from "../rows/head.js";
import { find, meantBy, tell } from "../show/index.js";
import { spoken } from "../show/spoken.js";
import type { Answer, Command } from "./command.js";

export const show: Command = {
  needs: "record",
  asks: false,
  does: "show what has an id: a claim, statement, event, actor, source, question, report, relation or row",
  takes: "ID",
  words: { least: 1, most: 1 },
  example: "onrecord show pashinyan",
  run({ dataset, words, flags }) {
    const id = words[0]!.trim().toLowerCase();
    const shown = find(dataset, id);
    if (!shown) {
      const meant = meantBy(dataset, id);
      const hint = meant
        ? `Did you mean ${meant}?`
        : `${onRecord("onrecord claims --jsonl", flags)} lists ids; so do actors, events and sources.`;
      return { code: exitCodes.notFound, notes: [`onrecord: this record has nothing with the id "${cleanText(id)}". ${hint}`] };
    }
    const { kind, record } = shown;
    const answer: Answer = {
      items: () => [{ kind, record }],
      lines: (page) => tell(dataset, shown, page),
      sentences: () => spoken(dataset, (page) => tell(dataset, shown, page)),
    };
    return answer;
  },
};
