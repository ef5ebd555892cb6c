import { coverage as coverageOf } from "@on-record/core/query";
import { againText } from "../rows/head.js";
import { coverageHead, coverageLayout, coverageLegend, coverageLine } from "../show/coverage.js";
import { dim, line } from "../text/line.js";
import { wrapEntries } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Command } from "./command.js";

export const coverage: Command = {
  needs: "record",
  asks: true,
  does: "show which source speaks to which question, and which is silent",
  words: { least: 0, most: 0 },
  example: "onrecord coverage --without=004",
  run({ dataset, query, flags }) {
    const found = coverageOf(dataset, query);
    const pulled = new Set(query.without);
    const head = [dataset.record.title, count(found.rows.length, "question"), count(found.columns.length, "source")];
    return {
      items: () =>
        found.rows.map(({ question, cells, speak, of }) => ({
          question: question.id,
          text: question.text,
          speak,
          of,
          cells: cells.map(({ printed, ...cell }) => ({
            ...cell,
            reports: printed.map(({ report }) => report.id),
            ...(pulled.has(cell.source) ? { pulled: true } : {}),
          })),
        })),
      sentences: () =>
        found.rows.map(
          ({ question, cells }) =>
            `${question.text} ${cells.map(({ source, kind, stances }) => [source, ...(pulled.has(source) ? ["(pulled out)"] : []), kind, ...stances].join(" ")).join(", ")}. Question ${question.id}.`,
        ),
      lines: ({ width = Infinity, looks }) => {
        const layout = coverageLayout(found, width);
        const legend = [...coverageLegend(looks, found), "silent: no report in this record covers it"];
        return [
          line(head.join(` ${looks.signs.dot} `)),
          [],
          coverageHead(found, looks, layout),
          ...found.rows.map((row) => coverageLine(found, row, looks, layout, false)),
          [],
          ...wrapEntries(legend, "  ", width).map((text) => [dim(text)]),
          [dim(`Query: ${againText(query, "onrecord coverage", flags)}`)],
        ];
      },
    };
  },
};
