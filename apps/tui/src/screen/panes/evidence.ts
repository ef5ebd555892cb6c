import { lookup, type TimelineRow } from "@on-record/core/query";
import { originText } from "../../evidence/origins.js";
import { reasonLines } from "../../evidence/reasons.js";
import { reportLines } from "../../evidence/report.js";
import { stanceWords, voiceWords } from "../../evidence/voice.js";
import { blank, bold, dim, type Line, line } from "../../text/line.js";
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
    ...hanging(
      line(bold(looks.signs.stance[row.stance]), " "),
      line(bold(stanceWords[row.stance]), `  ${voiceWords(dataset, row)}`),
      width,
    ),
    ...wrapLine([bold(originText(dataset, reports))], width),
    ...publicityLines(state, one, width),
    blank,
  ];
  const starts: number[] = [];
  reports.forEach((report, at) => {
    starts.push(lines.length);
    const selected = at === state.report;
    lines.push(...reportLines(dataset, report, { width, looks, selected, inContext: selected }), blank);
  });
  starts.push(lines.length);
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
