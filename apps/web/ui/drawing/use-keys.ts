import { type RefObject, useEffect } from "react";
import { listen } from "../timeline/keys";
import type { Windowed } from "./windowed";

/** How much nearer one press or one click brings. */
export const nearer = 0.6;

const aStep = 0.2;
const theEnd = 1e9;

/** The keys of the drawing, wherever in it the focus is. */
export function useKeys(score: RefObject<HTMLElement | null>, { zoom, pan, show }: Windowed): void {
  useEffect(() => {
    if (!score.current) return undefined;
    return listen("drawing", score.current, {
      nearer: () => zoom(nearer),
      farther: () => zoom(1 / nearer),
      earlier: () => pan(-aStep),
      later: () => pan(aStep),
      first: () => pan(-theEnd),
      last: () => pan(theEnd),
      whole: () => show(undefined),
    });
  }, [score, zoom, pan, show]);
}
