import { fieldOf, type Query } from "@on-record/core/query";
import type { Key } from "../key.js";
import { at, type Searching, type State } from "../state.js";
import { typedWith } from "./typed.js";

/** A key while a search is typed: the list follows each letter, Esc puts everything back. */
export function search(state: State, searching: Searching, key: Key): State {
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
