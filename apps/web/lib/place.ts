import { fragmentOf, type Place, placeOf } from "./fragment";

/** A browser refuses an address that changes all the time, as it does while one zooms: so often, and no oftener, in ms. */
const pause = 150;

type Told = { readonly fragment: string; readonly place: Place };

let ahead: Told | undefined;
/** What was read last: while one zooms it is asked for at every step. */
let read: Told | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The fragment of the place where the reader is; the address may follow a moment later. */
const fragmentNow = (): string => ahead?.fragment ?? location.hash;

/** The place where the reader is. */
export function placeNow(): Place {
  const fragment = fragmentNow();
  if (read?.fragment !== fragment) read = { fragment, place: placeOf(fragment) };
  return read.place;
}

/** Moves to another place, or changes a part of it. Zooming and walking are no steps of the history: the last place is replaced. */
export function movePlace(change: Place): void {
  const place = { ...placeNow(), ...change };
  const fragment = fragmentOf(place);
  if (fragment === fragmentNow()) return;
  ahead = read = { fragment, place };
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
  const { fragment } = ahead;
  ahead = undefined;
  // With the state that is there, so that the router has nothing to do.
  if (fragment !== location.hash) history.replaceState(history.state, "", `${location.pathname}${location.search}${fragment}`);
}
