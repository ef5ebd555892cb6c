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
import { hanging, wrapLine } from "../../text/wrap.js";
import { selectedRow, type State } from "../state.js";

/** The evidence of a row, whole, and the lines at which its reports begin and the last one ends. */
export type Evidence = { readonly lines: readonly Line[]; readonly starts: readonly number[] };

/**
 * What the selected row rests on: the claim, who and how, how many origins, and each report with its words. The selected
 * report's words are reversed and, where there is room for it, stand in the paragraph of their article.
 */
export function evidenceOf(state: State, width: number): Evidence {
  const one = selectedRow(state);
  if (!one) return { lines: [], starts: [0] };
  const { dataset, looks } = state;
  const { row } = one;
  const look = lookup(dataset);
  const reports = row.reports.map((id) => look.reports.get(id)!);
  const lines: Line[] = [
    ...wrapLine([bold(look.claims.get(row.claim)!.text)], width),
    ...voiceLines(state, row, width),
    ...wrapLine([bold(originText(dataset, reports))], width),
    ...publicityLines(state, one, width),
    blank,
  ];
  const starts: number[] = [];
  reports.forEach((report, at) => {
    starts.push(lines.length);
    const selected = at === state.report;
    lines.push(...reportLines(dataset, report, { width, looks, selected, inContext: selected, sought: state.query.text }), blank);
  });
  starts.push(lines.length);
  lines.push(...weekLines(state, row.statement, width));
  const disputed = row.positions.map(({ question, position }) => {
    const { text, positions } = look.questions.get(question)!;
    return { text, label: positions.find(({ id }) => id === position)?.label ?? position };
  });
  if (disputed.length > 0)
    lines.push(
      [bold("In dispute")],
      ...disputed.flatMap(({ text, label }) => hanging(line("  "), line(dim(`${text} `), label), width)),
      blank,
    );
  const when = row.statement ? look.statements.get(row.statement)!.said : look.sources.get(row.source!)!.published;
  lines.push(...reasonLines(dataset, when, width));
  return { lines, starts };
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
