import {
  type Dataset,
  daysApart,
  lookup,
  type RivalDays,
  type Row,
  type StatementId,
  type TimelineRow,
  toldWeekday,
  weekdays,
} from "@on-record/core/query";
import { originText } from "../../evidence/origins.js";
import { reasonLines } from "../../evidence/reasons.js";
import { reportLines } from "../../evidence/report.js";
import { stanceWords, voiceWords } from "../../evidence/voice.js";
import { blank, bold, dim, type Line, line } from "../../text/line.js";
import { idPiece } from "../../text/looks.js";
import { fitted } from "../../text/width.js";
import { hanging, wrapLine } from "../../text/wrap.js";
import { selectedRow, type State } from "../state.js";

/** The evidence of a row, whole, and the lines at which its reports begin and the last one ends. */
export type Evidence = { readonly lines: readonly Line[]; readonly starts: readonly number[] };

/** From this many columns on, what follows from the words stands beside them. */
const twoColumns = 98;
/** Columns between them, with a rule in the middle. */
const gap = 3;
/** A line of text that is longer is hard to read. */
const longest = 76;

/**
 * What the selected row rests on: the claim, who and how, how many origins, and each report with its words in the paragraph of
 * its article, those of the selected one reversed; then, or beside them, days, disputes and why this date. Nothing changes its
 * place with the report that is selected, so that a step writes little.
 */
export function evidenceOf(state: State, width: number): Evidence {
  const one = selectedRow(state);
  if (!one) return { lines: [], starts: [0] };
  const { dataset, looks } = state;
  const { row } = one;
  const look = lookup(dataset);
  const reports = row.reports.map((id) => look.reports.get(id)!);
  const left = width < twoColumns ? width : Math.min(longest, Math.floor(width * 0.6));
  const head: Line[] = [
    ...wrapLine([bold(look.claims.get(row.claim)!.text)], width),
    ...voiceLines(state, row, width),
    ...wrapLine([bold(originText(dataset, reports))], width),
    ...publicityLines(state, one, width),
    blank,
  ];
  const told = reports.map((report, at) => {
    const selected = at === state.report;
    return [...reportLines(dataset, report, { width: left, looks, selected, inContext: true, sought: state.query.text }), blank];
  });
  const starts = [head.length];
  for (const lines of told) starts.push(starts.at(-1)! + lines.length);
  const words = told.flat();
  if (left === width) return { lines: [...head, ...words, ...followingLines(state, row, width)], starts };
  const beside = followingLines(state, row, Math.min(longest, width - left - gap));
  const upright = dim(looks.signs.upright);
  const both = Array.from({ length: Math.max(words.length, beside.length) }, (_, at) =>
    line(fitted(words[at] ?? blank, left), " ", upright, " ", beside[at] ?? blank),
  );
  return { lines: [...head, ...both], starts };
}

/** What follows from the words of a row: the days that are told of it, the disputes it bears on, and why it has its date. */
function followingLines(state: State, row: Row, width: number): Line[] {
  const { questions, statements, sources } = lookup(state.dataset);
  const disputed = row.positions.map(({ question, position }) => {
    const { text, positions } = questions.get(question)!;
    return { text, label: positions.find(({ id }) => id === position)?.label ?? position };
  });
  const when = row.statement ? statements.get(row.statement)!.said : sources.get(row.source!)!.published;
  return [
    ...weekLines(state, row.statement, width),
    ...(disputed.length === 0
      ? []
      : [[bold("In dispute")], ...disputed.flatMap(({ text, label }) => hanging(line("  "), line(dim(`${text} `), label), width)), blank]),
    ...reasonLines(state.dataset, when, width),
  ];
}

/** Who says it, whether they affirm it, how, to whom and when. */
export const voiceLines = ({ dataset, looks }: State, row: Row, width: number, brief = false): Line[] =>
  hanging(
    line(bold(looks.signs.stance[row.stance]), " "),
    line(bold(stanceWords[row.stance]), `  ${voiceWords(dataset, row, { brief })}`),
    width,
  );

const apartIn = new WeakMap<Dataset, { readonly staged: string; readonly apart: readonly RivalDays[] }>();

/** The days told apart, which change with what is there to be read and with nothing else of a query. */
function apartBy({ dataset, query: { asof, without } }: State): readonly RivalDays[] {
  const staged = [asof ?? "", ...without].join(" ");
  const known = apartIn.get(dataset);
  if (known?.staged === staged) return known.apart;
  const apart = daysApart(dataset, { without, ...(asof === undefined ? {} : { asof }) });
  apartIn.set(dataset, { staged, apart });
  return apart;
}

/** Where sources name different days for one statement or its occasion: each day in its own week, and none between them. */
function weekLines(state: State, statement: StatementId | undefined, width: number): Line[] {
  if (statement === undefined) return [];
  const { dataset, looks } = state;
  const { occasion } = lookup(dataset).statements.get(statement)!;
  const apart = apartBy(state).filter(({ of }) => of === statement || of === occasion);
  return apart.flatMap(({ tellings }) => [
    line(bold(`${looks.signs.differ} Days told differently, kept apart`)),
    ...tellings.flatMap(({ source, dating }) => {
      const told = toldWeekday(dating);
      const week = weekdays.flatMap((day) => {
        const letter = day.charAt(0).toUpperCase();
        return told === day ? [bold(`[${letter}]`)] : [dim(` ${letter} `)];
      });
      const words = [dating.aspect, dating.rel ?? dating.edtf].filter(Boolean).join(" ");
      return hanging(line(idPiece(looks, source), " "), told ? line(week, "  ", words) : line(words), width);
    }),
    blank,
  ]);
}

function publicityLines({ query, looks }: State, one: TimelineRow, width: number): Line[] {
  if (one.publicity !== "possibly" || query.asof === undefined) return [];
  return wrapLine(
    line(
      bold(`${looks.signs.possibly} Possibly public on ${query.asof}`),
      dim(": the texts do not tell whether it was published by then."),
    ),
    width,
  );
}
