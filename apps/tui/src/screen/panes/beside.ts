import type { Line } from "../../text/line.js";
import type { Layout } from "../layout.js";
import type { State } from "../state.js";
import { digestOf } from "./digest.js";
import { isCutInList } from "./list-place.js";

/** A digest has room for so many letters, however long a quote is: a move through the list shall write little. */
const digestRoom = 340;

/** What stands beside the list, and on how many lines: a digest of the evidence, all of which has a screen of its own. */
export function besideList(state: State, layout: Layout): { readonly lines: readonly Line[]; readonly height: number } {
  const { evidence: width, listHeight } = layout;
  return { lines: digestOf(state, width, isCutInList(state, layout)), height: Math.min(listHeight, Math.ceil(digestRoom / width)) };
}
