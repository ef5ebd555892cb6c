import { fieldOf, type Query } from "@on-record/core/query";
import type { Step } from "./keys/key-row.js";
import { keyTable } from "./keys/table.js";
import { tooSmall } from "./layout.js";
import { settled } from "./settled.js";
import { choicesOf } from "./panes/picker.js";
import { asking, at, type Picker, type Searching, type Size, type State, viewOf } from "./state.js";
import { graphemes } from "../text/width.js";

/** A key as the keyboard gives it: a character, a name such as `down`, or a text that was pasted. */
export type Key = string | { readonly pasted: string };

/** The one reducer: what a key makes of the state, and what it asks of the world. Never throws, whatever the key. */
export function press(state: State, key: Key): Step {
  const { notice: _, ...quiet } = state;
  if (key === "ctrl-c") return { state, effect: { kind: "quit" } };
  if (tooSmall(state.size)) return key === "q" ? { state, effect: { kind: "quit" } } : { state };
  if (quiet.searching) return { state: search(quiet, quiet.searching, key) };
  if (quiet.picker) return { state: pick(quiet, quiet.picker, key) };
  if (typeof key !== "string") return { state: quiet };
  const view = viewOf(quiet).name;
  const row = keyTable.find((each) => each.keys.includes(key) && each.views.includes(view) && (each.when?.(quiet) ?? true));
  const next = row?.press(quiet, key) ?? quiet;
  return "state" in next ? { ...next, state: settled(next.state) } : { state: settled(next) };
}

/** The window has another size. */
export const resized = (state: State, size: Size): State => settled({ ...state, size });

function search(state: State, searching: Searching, key: Key): State {
  const { searching: _, ...rest } = state;
  if (key === "enter") return rest;
  if (key === "esc") return { ...rest, ...searching.before };
  if (key === "down" || key === "up") return at(state, state.place + (key === "down" ? 1 : -1));
  const typed = typedWith(searching.typed, key);
  if (typed === searching.typed) return state;
  const query = withText(searching.before.query, typed);
  return { ...at({ ...state, query, searching: { ...searching, typed } }, 0) };
}

/** The query with what is typed as its text; nothing to look for: without one. */
function withText(query: Query, typed: string): Query {
  const { text: _, ...rest } = query;
  const read = fieldOf("text").read(typed);
  return read.ok ? { ...rest, text: read.value } : rest;
}

function pick(state: State, picker: Picker, key: Key): State {
  const { picker: _, ...rest } = state;
  const choices = choicesOf(state, picker);
  if (key === "esc") return rest;
  if (key === "down" || key === "up") {
    const place = Math.max(0, Math.min(picker.at + (key === "down" ? 1 : -1), choices.length - 1));
    return { ...state, picker: { ...picker, at: place } };
  }
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

/** A line of text after one more key. */
function typedWith(typed: string, key: Key): string {
  if (typeof key !== "string") return typed + key.pasted.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").slice(0, 200);
  if (key === "backspace") return graphemes(typed).slice(0, -1).join("");
  if (key === "ctrl-u") return "";
  if (key === "ctrl-w") return typed.replace(/\S+\s*$/u, "");
  return graphemes(key).length === 1 && !/[\p{Cc}\p{Cf}]/u.test(key) ? typed + key : typed;
}
