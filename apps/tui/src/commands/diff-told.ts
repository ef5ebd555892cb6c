import { type Dataset, type HoldingState, lookup, type Moved, type Row, voiceLabel, voiceText } from "@on-record/core/query";
import { stanceWords } from "../evidence/voice.js";
import { dateText } from "../rows/dates.js";
import { holderText } from "../show/holding.js";
import { bold, dim, type Line, line } from "../text/line.js";
import { idPiece, type Looks } from "../text/looks.js";
import { hanging } from "../text/wrap.js";

const states = { holds: "holds", "may-hold": "may hold", moved: "moved on" } as const satisfies Record<HoldingState, string>;
const stateText = (state: HoldingState | undefined): string => (state === undefined ? "not there" : states[state]);

const claimText = (dataset: Dataset, row: Row): string => lookup(dataset).claims.get(row.claim)!.text;
const nameOf = (dataset: Dataset, row: Row): string => voiceText(voiceLabel(dataset, row));

/** A row of a difference as `--json` gives it. */
export const changedRowItem = (dataset: Dataset, row: Row, withdraws: boolean) => ({
  id: row.id,
  claim: row.claim,
  text: claimText(dataset, row),
  stance: row.stance,
  voice: nameOf(dataset, row),
  said: row.times.said.edtf,
  published: row.times.published.edtf,
  sources: row.sources,
  ...(withdraws ? { withdraws: true } : {}),
});

/** The same as one sentence, after what kind of change it is. */
export const changedRowSentence = (dataset: Dataset, row: Row, change: string, withdraws: boolean): string =>
  `${change}${withdraws ? ", takes back or corrects" : ""}: ${nameOf(dataset, row)} ${stanceWords[row.stance]}: ${claimText(dataset, row)}. Row ${row.id}.`;

export function changedRowLines(dataset: Dataset, row: Row, withdraws: boolean, looks: Looks, width: number): Line[] {
  const told = line(
    `${nameOf(dataset, row)}: ${claimText(dataset, row)}  `,
    dim(dateText(row.times.said, looks.signs)),
    ...row.sources.flatMap((source) => [" ", idPiece(looks, source)]),
    ...(withdraws ? ["  ", bold("takes back or corrects")] : []),
  );
  return hanging(line("  ", bold(looks.signs.stance[row.stance]), " "), told, width);
}

export function movedSentence(dataset: Dataset, one: Moved): string {
  const { question, position } = namesOf(dataset, one);
  const change = `was: ${stateText(one.was)}, is: ${stateText(one.is)}`;
  return `Moved: ${holderText(dataset, one.holder)}, ${position}, ${change}. ${question} Question ${one.question}.`;
}

export function movedLines(dataset: Dataset, one: Moved, looks: Looks, width: number): Line[] {
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

function namesOf(dataset: Dataset, { question: id, position }: Moved): { readonly question: string; readonly position: string } {
  const question = lookup(dataset).questions.get(id)!;
  return { question: question.text, position: question.positions.find((one) => one.id === position)!.label };
}
