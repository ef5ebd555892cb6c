import { type Clock, emptyQuery, type Query, sameQuery, toCommand } from "@on-record/core/query";
import { blank, bold, dim, type Line, line } from "../../text/line.js";
import { fitted, padEnd, short } from "../../text/width.js";
import type { Layout } from "../layout.js";
import { monthOf, yearOf, yearText } from "../months.js";
import { foundBy, type State } from "../state.js";
import { endOf } from "../steps.js";
import { type Bins, binsOf } from "./bins.js";

const clockWords = { happened: "When happened", said: "When said", published: "Published" } as const satisfies Record<Clock, string>;
const margin = 14;

/** What stands above the list: the question asked, how many rows may fall where, and how far as-of reaches. */
export function stripLines(state: State, layout: Layout): Line[] {
  const { query } = state;
  const asked = toCommand(query, "").trim();
  const question =
    asked === "" ? [] : [line(dim(" Query  "), short(asked, layout.columns - 24, state.looks.signs.ellipsis), ...clearing(query))];
  if (layout.strip === 0) return [];
  const bins = binsOf(foundBy(state), layout.columns - margin - 16, layout.wide ? 5 : 3);
  const drawn = layout.wide ? wideStrip(state, bins) : narrowStrip(state, bins);
  const head = layout.wide && question.length === 0 ? [line(dim(" Query  the whole record"))] : question;
  const all = layout.strip <= 2 && layout.wide ? [...head, asofLine(state, bins)] : [...head, ...drawn];
  return Array.from({ length: layout.strip }, (_, at) => fitted(all[at] ?? blank, layout.columns));
}

/** How to get rid of what stands there: filters by one key, the day by another. */
function clearing({ asof, clock: _, lane: __, ...filters }: Query): Line {
  const narrows = !sameQuery({ ...emptyQuery, ...filters }, emptyQuery);
  return [
    ...(narrows ? line("   ", bold("\\"), dim(" clears")) : []),
    ...(asof === undefined ? [] : line("   ", bold("$"), dim(" everything"))),
  ];
}

function wideStrip(state: State, bins: Bins | undefined): Line[] {
  if (!bins) return [];
  const most = Math.max(1, ...bins.bins.map(({ possible }) => possible));
  return [
    bars(state, bins, most, "upper", " ".repeat(margin)),
    [...bars(state, bins, most, "lower", padEnd(` ${clockWords[state.query.clock]}`, margin)), dim(`  at most ${most}`)],
    [...labels(bins, padEnd(` ${state.looks.signs.bars[8]} certain`, margin)), dim(`  in a ${unitWord(bins.months)}`)],
    asofLine(state, bins),
  ];
}

function narrowStrip(state: State, bins: Bins | undefined): Line[] {
  if (!bins) return [];
  const most = Math.max(1, ...bins.bins.map(({ possible }) => possible));
  return [bars(state, bins, most, "only", padEnd(` ${state.query.clock}`, margin)), labels(bins, " ".repeat(margin))];
}

/** Bars of two lines, `upper` and `lower`, or of one. What is certain is bold, in the first cell of its bin. */
function bars({ looks }: State, { bins, cells }: Bins, most: number, part: "upper" | "lower" | "only", head: string): Line {
  const level = (count: number): string => {
    const steps = part === "only" ? 8 : 16;
    const height = count === 0 ? 0 : Math.max(1, Math.round((count * steps) / most));
    return looks.signs.bars[part === "upper" ? Math.max(0, height - 8) : Math.min(8, height)]!;
  };
  return [
    dim(head),
    ...bins.flatMap(({ possible, certain }) => {
      const wide = level(possible).repeat(cells - 1);
      return certain === 0 ? line(dim(wide), " ") : line(bold(level(certain)), dim(wide.slice(1)), " ");
    }),
  ];
}

/** The years, and the months or quarters between them where there is room for their names. */
function labels({ bins, cells, months }: Bins, head: string): Line {
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  let text = "";
  const pieces = [dim(head)];
  bins.forEach(({ month }, at) => {
    const wanted = at * cells;
    if (at > 0 && text.length >= wanted) return;
    pieces.push(dim(" ".repeat(wanted - text.length)));
    text = " ".repeat(wanted);
    const inYear = month - yearOf(month) * 12;
    const isYear = at === 0 || inYear === 0;
    const name = isYear ? yearText(yearOf(month)) : months === 1 ? names[inYear]! : months === 3 ? `Q${inYear / 3 + 1}` : "";
    const room = cells - (isYear ? 0 : 1);
    if (!isYear && name.length > room) return;
    pieces.push(isYear ? bold(name) : dim(name));
    text += name;
  });
  return pieces;
}

const unitWord = (months: number): string =>
  ({ 1: "month", 3: "quarter", 12: "year", 120: "decade", 1200: "century" })[months] ?? `${months / 12} years`;

/** How far the record is read: to the end, or to a day. */
function asofLine({ query, looks, dataset }: State, bins: Bins | undefined): Line {
  const head = line(padEnd(" As of ", 7), bold("[ ]"), " ".repeat(margin - 10));
  const { counts, rows } = foundBy({ dataset, query });
  if (query.asof === undefined) {
    const length = bins ? bins.bins.length * bins.cells - 1 : 0;
    return [...head, bold(looks.signs.heavy.repeat(length) + looks.signs.public), ...line(" everything")];
  }
  const cells = bins ? Math.max(0, Math.min(bins.bins.length * bins.cells, cellOf(endOf(query.asof), bins))) : 0;
  const rest = bins ? bins.bins.length * bins.cells - cells : 0;
  const told = `  ${counts.public} public, ${counts.possibly} possibly public`;
  return [
    ...head,
    bold(looks.signs.heavy.repeat(cells) + looks.signs.public),
    dim(looks.signs.thin.repeat(Math.max(0, rest - 1))),
    ...line(" ", bold(query.asof), dim(rows.length === 0 ? "  nothing is public yet" : told)),
  ];
}

function cellOf(second: number, { bins, cells, months }: Bins): number {
  return Number.isFinite(second) ? Math.floor(((monthOf(second) + 1 - bins[0]!.month) * cells) / months) - 1 : Infinity;
}
