import { cleanText } from "@on-record/core/query";
import { bold, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, lineWidth, short, spread } from "../../text/width.js";
import { wrapText } from "../../text/wrap.js";
import { keyTable } from "../keys/table.js";
import { selectable, type State, viewOf } from "../state.js";

/** A thin rule and the keys that are of most use here; what has just been done takes their place until the next key. */
export function footerLines(state: State): Line[] {
  const { columns } = state.size;
  const rule = fitted([dim(state.looks.signs.thin.repeat(columns))], columns);
  if (state.notice !== undefined) {
    const [first = "", ...rest] = wrapText(cleanText(state.notice), columns - 2);
    const lines = rest.length === 0 ? [rule, first] : [first, short(rest.join(" "), columns - 2, state.looks.signs.ellipsis)];
    return lines.map((one) => (typeof one === "string" ? fitted(line(" ", bold(one)), columns) : one));
  }
  const view = viewOf(state).name;
  const rows = selectable(state).length;
  const order = state.inLanes ? " in lanes" : state.query.text === undefined ? "" : ", best match first";
  const right = view === "claims" && columns < 100 && rows > 0 ? dim(`${state.place + 1} of ${rows}${order} `) : piece("");
  const { first, last } = footerKeys(state);
  const ending = last.flatMap(([key, verb]) => line(bold(key), ` ${verb}   `));
  let keys: Line = [piece(" ")];
  for (const [key, verb] of first) {
    const more = line(...keys, bold(key), ` ${verb}   `);
    if (lineWidth(more) + lineWidth(ending) + lineWidth([right]) > columns) break;
    keys = more;
  }
  keys = [...keys, ...ending];
  return [rule, spread(keys, [right], columns)];
}

type Keys = { readonly first: readonly (readonly [string, string])[]; readonly last: readonly (readonly [string, string])[] };

/** The keys of most use first; those of `last` are shown whatever the width. */
function footerKeys(state: State): Keys {
  const arrows = state.display.ascii ? "arrows" : "↑ ↓";
  if (state.searching)
    return {
      first: [
        ["type", "to narrow"],
        [arrows, "match"],
        ["ctrl-u", "clear"],
      ],
      last: [
        ["Enter", "keep"],
        ["Esc", "back"],
      ],
    };
  if (state.palette)
    return {
      first: [
        ["type", "to narrow"],
        [arrows, "move"],
        ["ctrl-u", "clear"],
      ],
      last: [
        ["Enter", "do it"],
        ["Esc", "close"],
      ],
    };
  if (state.picker)
    return {
      first: [
        ["type", "to narrow"],
        [arrows, "move"],
        ["Tab", "choose and stay"],
      ],
      last: [
        ["Enter", "choose"],
        ["Esc", "close"],
      ],
    };
  const here = keyTable
    .filter((row) => row.brief !== undefined && row.views.includes(viewOf(state).name) && (row.when?.(state) ?? true))
    .toSorted((a, b) => (a.rank ?? 50) - (b.rank ?? 50));
  const pairs = (rows: typeof here) => rows.map(({ shown, brief }) => [shown, brief!] as const);
  return { first: pairs(here.filter(({ rank = 50 }) => rank < 90)), last: pairs(here.filter(({ rank = 50 }) => rank >= 90)) };
}
