import { type RefObject, useEffect } from "react";
import type { Windowed } from "./use-window";

/** How much nearer one press or one click brings. */
export const nearer = 0.6;

/** Keys of the drawing, wherever in it the focus is: plus and minus zoom, the arrows move, 0 shows all, Escape gives the choice back. */
export function useKeys(score: RefObject<HTMLElement | null>, { zoom, pan, show }: Windowed, choose: (id: undefined) => void): void {
  useEffect(() => {
    const element = score.current;
    const acts: Readonly<Record<string, () => void>> = {
      "+": () => zoom(nearer),
      "=": () => zoom(nearer),
      "-": () => zoom(1 / nearer),
      ArrowLeft: () => pan(-0.2),
      ArrowRight: () => pan(0.2),
      "0": () => show(undefined),
      Escape: () => choose(undefined),
    };
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [score, zoom, pan, show, choose]);
}
