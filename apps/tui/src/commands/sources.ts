import { lookup, sourceLabel } from "@on-record/core/query";
import { count } from "../words/count.js";
import { whenWords } from "../rows/sentence.js";
import type { Command } from "./command.js";
import { listing } from "./listing.js";

export const sources: Command = {
  needs: "record",
  asks: false,
  does: "list the articles",
  words: { least: 0, most: 0 },
  example: "onrecord sources --json",
  run: ({ dataset }) =>
    listing(
      dataset,
      "source",
      dataset.sources.map((source) => {
        const reports = lookup(dataset).reportsOfSource.of(source.id).length;
        const { text: _text, ...item } = source;
        const facts = [
          sourceLabel(dataset, source) ?? "publisher not named",
          `published ${whenWords(source.published)}`,
          count(reports, "report"),
        ];
        return { id: source.id, words: source.title, facts, item: { ...item, reports } };
      }),
    ),
};
