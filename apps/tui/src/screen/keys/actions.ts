import { askedDate, cleanText } from "@on-record/core/query";
import { find } from "../../show/index.js";
import { fuzzy } from "../fuzzy.js";
import { asking, opening, type State, viewOf } from "../state.js";
import type { KeyRow, Step } from "./key-row.js";
import { keyTable } from "./table.js";

/** Something that can be done here and now: a key of the table by its name, or what was typed taken at its word. */
export type Action = { readonly name: string; readonly shown: string; readonly press: (state: State) => State | Step };

/** The actions that answer to what is typed, the closest first; of those that answer alike, in the order of the table. */
export function actionsOf(state: State, typed: string): readonly Action[] {
  const view = viewOf(state).name;
  const named = keyTable
    .filter((row) => row.views.includes(view) && row.keys[0] !== ":" && (row.when?.(state) ?? true))
    .flatMap(ofRow)
    .map((action) => ({ action, distance: fuzzy(action.name, typed) }))
    .filter((each): each is { action: Action; distance: number } => each.distance !== undefined)
    .sort((a, b) => a.distance - b.distance)
    .map(({ action }) => action);
  return [...wordsTaken(state, typed.trim()), ...named];
}

function ofRow(row: KeyRow): Action[] {
  const named = row.each ?? { [row.keys[0] ?? ""]: row.does };
  return Object.entries(named).map(([key, name]) => ({ name, shown: key, press: (state) => row.press(state, key) }));
}

/** A day is a day to read as of, and an id is what has it. */
function wordsTaken(state: State, typed: string): Action[] {
  const day = /^-?\d{4}(-\d\d){0,2}$/.test(typed) ? askedDate(typed)?.text : undefined;
  const shown = typed === "" ? undefined : find(state.dataset, typed.toLowerCase());
  return [
    ...(day === undefined ? [] : [{ name: `as of ${day}`, shown: "", press: (now: State) => asking(now, { ...now.query, asof: day }) }]),
    ...(shown === undefined
      ? []
      : [
          {
            name: `the ${shown.kind} ${cleanText(shown.record.id)}`,
            shown: "",
            press: (now: State) => opening(now, { name: "page", what: "record", id: shown.record.id, top: 0 }),
          },
        ]),
  ];
}
