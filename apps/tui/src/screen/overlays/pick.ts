import type { Key } from "../key.js";
import { choicesOf } from "../panes/picker.js";
import { asking, type Picker, type State } from "../state.js";
import { placeAfter, typedWith } from "./typed.js";

/** The values of a field to pick from; the first that is chosen already is at hand, to be dropped. */
export function picking(state: State, field: Picker["field"]): State {
  const picker = { field, typed: "", at: 0 };
  return {
    ...state,
    picker: {
      ...picker,
      at: Math.max(
        0,
        choicesOf(state, picker).findIndex(({ chosen }) => chosen),
      ),
    },
  };
}

/** A key while a filter is picked: Enter takes or drops the value and closes, Tab does so and stays. */
export function pick(state: State, picker: Picker, key: Key): State {
  const { picker: _, ...rest } = state;
  const choices = choicesOf(state, picker);
  if (key === "esc") return rest;
  const place = placeAfter(key, picker.at, choices.length);
  if (place !== undefined) return { ...state, picker: { ...picker, at: place } };
  if (key === "enter" || key === "tab") {
    const chosen = choices[picker.at];
    if (!chosen) return rest;
    const values: readonly string[] = state.query[picker.field];
    const next = chosen.chosen ? values.filter((value) => value !== chosen.value) : [...values, chosen.value].toSorted();
    const asked = asking(rest, { ...state.query, [picker.field]: next });
    if (key === "enter") return asked;
    const stays = choicesOf(asked, picker).findIndex(({ value }) => value === chosen.value);
    return { ...asked, picker: { ...picker, at: Math.max(0, stays) } };
  }
  const typed = typedWith(picker.typed, key);
  return typed === picker.typed ? state : { ...state, picker: { ...picker, typed, at: 0 } };
}
