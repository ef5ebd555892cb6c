import { fragmentOf, type Place, placeOf } from "./fragment";

/** A browser refuses an address that changes all the time, as it does while one zooms: so often, and no oftener, in ms. */
const pause = 150;

let ahead: Place | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The fragment of the place where the reader is; the address may follow a moment later. */
export const fragmentNow = (): string => (ahead ? fragmentOf(ahead) : location.hash);

/** Moves to another place, or changes a part of it. Zooming and walking are no steps of the history: the last place is replaced. */
export function movePlace(change: Place): void {
  const next = { ...placeOf(fragmentNow()), ...change };
  if (fragmentOf(next) === fragmentNow()) return;
  ahead = next;
  if (timer === undefined) {
    write();
    timer = setTimeout(() => {
      timer = undefined;
      write();
    }, pause);
  }
  for (const listen of listeners) listen();
}

/** Writes the place into the address now, before another takes its place in the history. */
export function settlePlace(): void {
  clearTimeout(timer);
  timer = undefined;
  write();
}

/** Calls back when the reader is somewhere else: by `movePlace`, or by the browser. @returns what ends it. */
export function onPlace(listen: () => void): () => void {
  listeners.add(listen);
  const end = onArrival(listen);
  return () => {
    listeners.delete(listen);
    end();
  };
}

/** Calls back when the browser leads somewhere else: by a link, by back and forward. @returns what ends it. */
export function onArrival(listen: () => void): () => void {
  const arrive = () => {
    ahead = undefined;
    listen();
  };
  for (const event of ["hashchange", "popstate"]) addEventListener(event, arrive);
  return () => {
    for (const event of ["hashchange", "popstate"]) removeEventListener(event, arrive);
  };
}

function write(): void {
  if (!ahead) return;
  const fragment = fragmentOf(ahead);
  ahead = undefined;
  // With the state that is there, so that the router has nothing to do.
  if (fragment !== location.hash) history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
}
