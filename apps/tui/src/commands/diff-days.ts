import { changesBetween, cleanText, type Dataset, type EdtfText } from "@on-record/core/query";
import { section } from "../show/shown.js";
import { line } from "../text/line.js";
import { type Looks, looksOf } from "../text/looks.js";
import { hanging } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Answer } from "./command.js";
import { changedRowItem, changedRowLines, changedRowSentence, movedLines, movedSentence } from "./diff-told.js";

/** What one could read by the end of `to` and not by the end of `from`, and who stood elsewhere by then. */
export function tellDays(dataset: Dataset, from: EdtfText, to: EdtfText): Answer {
  const changes = changesBetween(dataset, from, to);
  const { moved } = changes;
  const withdrawing = new Set(changes.withdrawn);
  const [newly, possible] = [changes.public, changes.possible];
  const head = [dataset.record.title, `from the end of ${from} to the end of ${to}`];
  const kinds = [
    ["public", "Newly public", newly],
    ["possibly", "Possibly public now, and not at all before", possible],
  ] as const;
  return {
    items: () => [
      ...kinds.flatMap(([change, , rows]) => rows.map((row) => ({ change, ...changedRowItem(dataset, row, withdrawing.has(row)) }))),
      ...moved.map((one) => ({ change: "moved", ...one })),
    ],
    sentences: () =>
      [
        `${head.join(", ")}.`,
        ...kinds.flatMap(([, name, rows]) => rows.map((row) => changedRowSentence(dataset, row, name, withdrawing.has(row)))),
        ...moved.map((one) => movedSentence(dataset, one)),
        `End of list. ${[count(newly.length + possible.length, "row"), count(moved.length, "move")].join(", ")}.`,
      ].map((text) => cleanText(text)),
    lines: ({ width = Infinity, looks: plain }) => {
      const looks: Looks = { ...plain, colourOf: looksOf(dataset, false).colourOf };
      const nothing = newly.length + possible.length + moved.length === 0;
      return [
        ...hanging([], line(head.join(` ${looks.signs.dot} `)), width),
        [],
        ...(nothing ? [line("Nothing became public, and nobody moved.")] : []),
        ...kinds.flatMap(([, name, rows]) =>
          section(
            `${name}: ${count(rows.length, "row")}`,
            rows.flatMap((row) => changedRowLines(dataset, row, withdrawing.has(row), looks, width)),
          ),
        ),
        ...section(
          `Moved: ${moved.length}`,
          moved.flatMap((one) => movedLines(dataset, one, looks, width)),
        ),
      ];
    },
  };
}
