import { blank, bold, dim, type Line, line, piece } from "../../text/line.js";
import { fitted, padEnd, short, spread } from "../../text/width.js";
import { actionsOf } from "../keys/actions.js";
import type { Palette, State } from "../state.js";
import { firstShown } from "./window.js";

/** The actions that can be done here, by name: those alone that answer to what is typed. */
export function paletteLines(state: State, { typed, at }: Palette, width: number, height: number): Line[] {
  const { signs } = state.looks;
  const actions = actionsOf(state, typed);
  const shown = height - 2;
  const top = firstShown(at, actions.length, shown);
  const head = line(" ", bold(":"), " ", piece(typed, { bold: true, underline: true }), piece(" ", { reverse: true }));
  const told =
    typed === ""
      ? "type to look for an action, a day to read as of, or an id"
      : actions.length > 0
        ? `${actions.length} found`
        : /^-?\d{4}-[\d-]+$/.test(typed.trim())
          ? "no such day"
          : "nothing of that name can be done here";
  const lines = Array.from({ length: shown }, (_, nth) => {
    const action = actions[top + nth];
    if (!action) return fitted(blank, width);
    const isAt = top + nth === at;
    return fitted(
      line(
        isAt ? bold(signs.selected) : " ",
        " ",
        bold(padEnd(action.shown, 12)),
        piece(short(action.name, width - 15, signs.ellipsis), { bold: isAt }),
      ),
      width,
    );
  });
  return [spread(head, [dim(`${told} `)], width), fitted(blank, width), ...lines];
}
