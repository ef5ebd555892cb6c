import { lookup, type TimelineRow } from "@on-record/core/query";
import { wrapText } from "../../text/wrap.js";
import type { Layout } from "../layout.js";
import { type ListLine, listLines, selectedRow, type State } from "../state.js";
import { columnsFor } from "./columns.js";

/** What of the list is seen: from which line on, which one is selected, and on how many lines of the screen a claim is told at most. */
export type ListPlace = { readonly top: number; readonly selected: number; readonly most: number };

/** From this many lines on there is room for claims of two lines, and from twice as many for three where lines are short. */
const roomForTwo = 10;

/** A list of `width` columns and `height` lines, moved as little as it takes to see the selected line and those around it. */
export function listPlace(state: State, width: number, height: number): ListPlace {
  const lines = listLines(state);
  const selected = lineOfPlace(state, lines);
  const { claim } = columnsFor(width, state.dataset);
  const most = linesOfClaim(claim, height);
  const heightOf = (one: ListLine): number => (one.kind === "lane" ? 1 : Math.min(most, wrapText(claimOf(state, one.one), claim).length));
  /** The first line from which on all up to `last` are seen. */
  const firstFor = (last: number): number => {
    let [first, used] = [last + 1, 0];
    for (; first > 0; first--) {
      used += heightOf(lines[first - 1]!);
      if (used > height) break;
    }
    return first;
  };
  const end = lines.length - 1;
  const top = Math.max(firstFor(Math.min(selected + 1, end)), Math.min(state.top, Math.max(0, selected - 1)));
  return { top: Math.min(top, selected, firstFor(end)), selected, most };
}

/** Whether the list has no room for all of the selected claim. */
export function isCutInList(state: State, { list, listHeight }: Pick<Layout, "list" | "listHeight">): boolean {
  const one = selectedRow(state);
  const { claim } = columnsFor(list, state.dataset);
  return one !== undefined && wrapText(claimOf(state, one), claim).length > linesOfClaim(claim, listHeight);
}

const linesOfClaim = (width: number, height: number): number => (height < roomForTwo ? 1 : width < 30 && height >= 2 * roomForTwo ? 3 : 2);

const claimOf = ({ dataset }: State, { row }: TimelineRow): string => lookup(dataset).claims.get(row.claim)!.text;

/** Where in the list the selected row stands, lanes counted. */
function lineOfPlace({ inLanes, place }: State, lines: readonly ListLine[]): number {
  if (!inLanes) return Math.max(0, Math.min(place, lines.length - 1));
  return Math.max(
    0,
    lines.findIndex((one) => one.kind === "row" && one.place === place),
  );
}
