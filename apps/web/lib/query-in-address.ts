import { href } from "@on-record/core/query";
import type { Query } from "@on-record/core/query";
import { afterFrame } from "./after-frame";
import { settlePlace } from "./place";

/**
 * How a new query stands in the history: `step` can be gone back from, `slide` takes the place of the last (dragging), and so does
 * `letter`, a frame later: to change the address takes a browser longer than to find what was typed.
 */
export type Move = "step" | "slide" | "letter";

let waiting: { readonly query: Query; readonly callOff: () => void } | undefined;

/** Writes a query into the address; where the reader is stays in it. */
export function writeQuery(query: Query, move: Move): void {
  if (move === "step") settle(); // what was typed is what one can go back to
  forgetQuery();
  if (move === "letter") waiting = { query, callOff: afterFrame(settle) };
  else write(query, move);
}

/** Drops what is not written yet: the browser leads somewhere else. */
export function forgetQuery(): void {
  waiting?.callOff();
  waiting = undefined;
}

function settle(): void {
  if (!waiting) return;
  const { query } = waiting;
  forgetQuery();
  write(query, "slide");
}

function write(query: Query, move: "step" | "slide"): void {
  settlePlace();
  const address = href(query, { base: location.pathname + location.hash });
  // With the state that is there, so that the router has nothing to do.
  if (move === "step") history.pushState(history.state, "", address);
  else history.replaceState(history.state, "", address);
}
