import type { Layout } from "../layout.js";
import type { State } from "../state.js";
import { digestOf } from "./digest.js";
import { type Evidence, evidenceOf } from "./evidence.js";
import { isCutInList } from "./list-place.js";

/** A digest has room for so many letters, however long a quote is: a move through the list shall write little. */
const digestRoom = 405;

/** What stands beside the list, and on how many lines: all of the evidence for who reads it, a digest for who goes through the list. */
export function besideList(state: State, layout: Layout): Evidence & { readonly height: number } {
  const { evidence: width, body, listHeight } = layout;
  if (state.focus === "evidence") return { ...evidenceOf(state, width), height: body };
  const height = Math.min(listHeight, Math.ceil(digestRoom / width));
  return { ...digestOf(state, width, isCutInList(state, layout)), height };
}
