import { actionsOf } from "../keys/actions.js";
import type { Step } from "../keys/key-row.js";
import type { Key } from "../key.js";
import type { Palette, State } from "../state.js";
import { placeAfter, typedWith } from "./typed.js";

/** A key while an action is looked for: Enter does it. */
export function choose(state: State, palette: Palette, key: Key): State | Step {
  const { palette: _, ...rest } = state;
  if (key === "esc") return rest;
  const actions = actionsOf(rest, palette.typed);
  if (key === "enter") return actions[palette.at]?.press(rest) ?? rest;
  const place = placeAfter(key, palette.at, actions.length);
  if (place !== undefined) return { ...state, palette: { ...palette, at: place } };
  const typed = typedWith(palette.typed, key);
  return typed === palette.typed ? state : { ...state, palette: { typed, at: 0 } };
}
