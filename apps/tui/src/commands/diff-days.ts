import {
  changesBetween,
  cleanText,
  type Dataset,
  type EdtfText,
  type HoldingState,
  lookup,
  type Moved,
  type Row,
  voiceLabel,
  voiceText,
} from "@on-record/core/query";
import { stanceWords } from "../evidence/voice.js";
import { dateText } from "../rows/dates.js";
import { holderText } from "../show/holding.js";
import { section } from "../show/shown.js";
import { bold, dim, type Line, line } from "../text/line.js";
import { idPiece, type Looks, looksOf } from "../text/looks.js";
import { hanging } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Answer } from "./command.js";

const states = { holds: "holds", "may-hold": "may hold", moved: "moved on" } as const satisfies Record<HoldingState, string>;
const stateText = (state: HoldingState | undefined): string => (state === undefined ? "not there" : states[state]);

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
      ...kinds.flatMap(([change, , rows]) => rows.map((row) => ({ change, ...itemOf(row) }))),
      ...moved.map((one) => ({ change: "moved", ...one })),
    ],
    sentences: () =>
      [
        `${head.join(", ")}.`,
        ...kinds.flatMap(([, name, rows]) => rows.map((row) => `${name}${takesBack(row)}: ${rowText(row)}. Row ${row.id}.`)),
        ...moved.map((one) => {
          const { question, position } = namesOf(dataset, one);
          const change = `was: ${stateText(one.was)}, is: ${stateText(one.is)}`;
          return `Moved: ${holderText(dataset, one.holder)}, ${position}, ${change}. ${question} Question ${one.question}.`;
        }),
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
            rows.flatMap((row) => rowLines(row, looks, width)),
          ),
        ),
        ...section(
          `Moved: ${moved.length}`,
          moved.flatMap((one) => movedLines(one, looks, width)),
        ),
      ];
    },
  };

  function itemOf(row: Row) {
    return {
      id: row.id,
      claim: row.claim,
      text: lookup(dataset).claims.get(row.claim)!.text,
      stance: row.stance,
      voice: voiceText(voiceLabel(dataset, row)),
      said: row.times.said.edtf,
      published: row.times.published.edtf,
      sources: row.sources,
      ...(withdrawing.has(row) ? { withdraws: true } : {}),
    };
  }

  function rowText(row: Row): string {
    const { text } = lookup(dataset).claims.get(row.claim)!;
    return `${voiceText(voiceLabel(dataset, row))} ${stanceWords[row.stance]}: ${text}`;
  }

  function takesBack(row: Row): string {
    return withdrawing.has(row) ? ", takes back or corrects" : "";
  }

  function rowLines(row: Row, looks: Looks, width: number): Line[] {
    const told = line(
      `${voiceText(voiceLabel(dataset, row))}: ${lookup(dataset).claims.get(row.claim)!.text}  `,
      dim(dateText(row.times.said, looks.signs)),
      ...row.sources.flatMap((source) => [" ", idPiece(looks, source)]),
      ...(withdrawing.has(row) ? ["  ", bold("takes back or corrects")] : []),
    );
    return hanging(line("  ", bold(looks.signs.stance[row.stance]), " "), told, width);
  }

  function movedLines(one: Moved, looks: Looks, width: number): Line[] {
    const { question, position } = namesOf(dataset, one);
    return hanging(
      line("  "),
      line(
        `${holderText(dataset, one.holder)}, ${position}: `,
        bold(`${stateText(one.was)}, now ${stateText(one.is)}`),
        dim(` ${looks.signs.dot} ${question} ${one.question}`),
      ),
      width,
    );
  }
}

function namesOf(dataset: Dataset, { question: id, position }: Moved): { readonly question: string; readonly position: string } {
  const question = lookup(dataset).questions.get(id)!;
  return { question: question.text, position: question.positions.find((one) => one.id === position)!.label };
}
