import { cleanText, disputes as disputesOf, emptyQuery } from "@on-record/core/query";
import { disputeItem } from "../rows/dispute-item.js";
import { againText } from "../rows/head.js";
import { besideLine, holderText, holdingLine } from "../show/holding.js";
import { bold, dim, type Line, line } from "../text/line.js";
import { padEnd, widthOf } from "../text/width.js";
import { hanging } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Command } from "./command.js";

export const disputes: Command = {
  needs: "record",
  asks: true,
  does: "list the questions in dispute, their positions and who holds which",
  words: { least: 0, most: 0 },
  example: "onrecord disputes --asof=2024-03",
  run({ dataset, query, flags }) {
    const found = disputesOf(dataset, query);
    const head = [dataset.record.title, count(found.length, "dispute"), `as of ${query.asof ?? "everything"}`];
    return {
      items: () => found.map(disputeItem),
      sentences: () => [
        cleanText(`${head.join(", ")}.`),
        ...found.map(({ question, positions }, at) => {
          const told = positions.map(
            ({ position, holdings }) =>
              `${position.label}: ${[...new Set(holdings.map(({ holder }) => holderText(dataset, holder)))].join(", ") || "nobody"}`,
          );
          return cleanText(`${at + 1}. ${question.text} ${question.state}. ${told.join(". ")}. Question ${question.id}.`);
        }),
      ],
      lines: ({ width = Infinity, looks }) => [
        line(head.join(` ${looks.signs.dot} `)),
        [],
        ...found.flatMap(({ question, positions, leftOpen }, at): Line[] => {
          const labels = Math.min(28, Math.max(...positions.map(({ position }) => widthOf(position.label))));
          const label = (text: string) =>
            widthOf(text) <= labels
              ? [line(`   ${padEnd(text, labels)}  `)]
              : [...hanging(line("   "), line(text), width), line(" ".repeat(labels + 5))];
          const under = (name: string, lines: readonly Line[]) => {
            const heads = label(name);
            const own = lines.length > 0 ? lines : [[dim("nobody")]];
            return [
              ...heads.slice(0, -1),
              ...own.flatMap((one, nth) => hanging(nth === 0 ? heads.at(-1)! : line(" ".repeat(labels + 5)), one, width)),
            ];
          };
          return [
            ...hanging(line(`${String(at + 1).padEnd(3)}`), line(bold(question.text), `  ${question.state}  `, dim(question.id)), width),
            ...positions.flatMap(({ position, holdings }) =>
              under(
                position.label,
                holdings.map((holding) => holdingLine(dataset, holding, looks)),
              ),
            ),
            ...(leftOpen.length > 0
              ? under(
                  `${looks.signs.stance["leaves-open"]} left open`,
                  leftOpen.map((item) => besideLine(dataset, item, looks)),
                )
              : []),
            ...(question.state === "apparent" && question.because ? hanging(line("   because  "), line(question.because), width) : []),
            [],
          ];
        }),
        [dim(`Query: ${againText({ ...emptyQuery, ...query }, "onrecord disputes", flags)}`)],
      ],
    };
  },
};
