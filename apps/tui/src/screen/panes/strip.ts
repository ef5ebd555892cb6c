import { type Clock, emptyQuery, type Query, sameQuery, toCommand } from "@on-record/core/query";
import { blank, bold, dim, type Line, line } from "../../text/line.js";
import { fitted, lineWidth, padEnd, short } from "../../text/width.js";
import type { Layout } from "../layout.js";
import { foundBy, type State } from "../state.js";
import { endOf } from "../steps.js";
import { cellOf, labels } from "./axis.js";
import { type Bins, binsOf } from "./bins.js";
import { publicityLine, windowLines } from "./windows.js";

const clockWords = { happened: "When happened", said: "When said", published: "Published" } as const satisfies Record<Clock, string>;
const margin = 15;

/** What stands above the list: the question asked, how many rows may fall where, and how far as-of reaches. */
export function stripLines(state: State, layout: Layout): Line[] {
  const { query } = state;
  const asked = toCommand(query, "").trim();
  const question = asked === "" ? [] : [questionLine(state, asked, layout.columns)];
  if (layout.strip === 0) return [];
  if (layout.windows > 0) {
    const all = [...question, ...windowLines(state, layout)];
    return Array.from({ length: layout.strip }, (_, at) => fitted(all[at] ?? blank, layout.columns));
  }
  const bins = binsOf(foundBy(state), layout.columns - margin - 16, layout.wide ? 5 : 3);
  const drawn = layout.wide ? wideStrip(state, bins) : narrowStrip(state, bins);
  const head = layout.wide && question.length === 0 ? [line(dim(" Query  the whole record"))] : question;
  const all = layout.strip <= 2 && layout.wide ? [...head, asofLine(state, bins)] : [...head, ...drawn];
  return Array.from({ length: layout.strip }, (_, at) => fitted(all[at] ?? blank, layout.columns));
}

function questionLine({ query, looks }: State, asked: string, columns: number): Line {
  const head = line(dim(" Query  "));
  const keys = clearing(query);
  return [...head, ...line(short(asked, columns - lineWidth(head) - lineWidth(keys), looks.signs.ellipsis)), ...keys];
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
    [...labels(bins, padEnd(` ${state.looks.signs.bars[8]} certain`, margin)), dim(`  in ${stretchOf(bins.months)}`)],
    asofLine(state, bins),
  ];
}

function narrowStrip(state: State, bins: Bins | undefined): Line[] {
  if (!bins) return [];
  const most = Math.max(1, ...bins.bins.map(({ possible }) => possible));
  const below = state.query.asof === undefined ? labels(bins, " ".repeat(margin)) : publicityLine(state);
  return [bars(state, bins, most, "only", padEnd(` ${state.query.clock}`, margin)), below];
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

const stretchOf = (months: number): string =>
  ({ 1: "a month", 3: "a quarter", 12: "a year", 120: "a decade", 1200: "a century" })[months] ?? `${months / 12} years`;

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
