import type { Key, Pointed } from "./key.js";
import type { KeyRow, Step } from "./keys/key-row.js";
import { keyTable } from "./keys/table.js";
import { tooSmall } from "./layout.js";
import { choose } from "./overlays/palette.js";
import { pick } from "./overlays/pick.js";
import { search } from "./overlays/search.js";
import { clicked, overEvidence } from "./pointing.js";
import { settled } from "./settled.js";
import { type Size, type State, viewOf } from "./state.js";

/** The one reducer: what a key makes of the state, and what it asks of the world. Never throws, whatever the key. */
export function press(state: State, key: Key): Step {
  const { notice: _, ...quiet } = state;
  if (key === "ctrl-c") return { state, effect: { kind: "quit" } };
  if (tooSmall(state.size)) return key === "q" ? { state, effect: { kind: "quit" } } : { state };
  if (typeof key !== "string" && "mouse" in key) return point(quiet, key);
  if (quiet.searching) return stepped(search(quiet, quiet.searching, key));
  if (quiet.palette) return stepped(choose(quiet, quiet.palette, key));
  if (quiet.picker) return stepped(pick(quiet, quiet.picker, key));
  if (typeof key !== "string") return { state: quiet };
  const rows = keyTable.filter((each) => each.keys.includes(key));
  const row = rows.find((each) => each.views.includes(viewOf(quiet).name) && (each.when?.(quiet) ?? true));
  return stepped(row ? row.press(quiet, key) : elsewhere(quiet, key, rows[0]));
}

/** Told of a key that does nothing here, so that nobody takes it for one that does nothing at all. Esc goes no further than the list. */
const elsewhere = (state: State, key: string, row: KeyRow | undefined): State =>
  row === undefined || key === "esc"
    ? state
    : {
        ...state,
        notice: `${key.length === 1 && key !== " " ? key : row.shown} does nothing here. Elsewhere: ${row.each?.[key] ?? row.does}.`,
      };

/** The wheel is the arrow keys, or scrolls the evidence if it is over that; a click selects, and opens what is selected already. */
function point(state: State, pointed: Pointed): Step {
  if (pointed.mouse !== "click") {
    const [down, up] = overEvidence(state, pointed) ? ["J", "K"] : ["down", "up"];
    return press(state, pointed.mouse === "down" ? down : up);
  }
  const next = clicked(state, pointed);
  return next === "open" ? press(state, "enter") : { state: settled(next) };
}

const stepped = (next: State | Step): Step => ("state" in next ? { ...next, state: settled(next.state) } : { state: settled(next) });

/** The window has another size. What is selected in an article is looked for anew, as its lines are others now. */
export function resized(state: State, size: Size): State {
  const trail = state.trail.map((view) => {
    if (view.name !== "reader") return view;
    const { top: _, ...rest } = view;
    return rest;
  });
  return settled({ ...state, size, trail });
}
