import { useCallback, useEffect, useRef, useState } from "react";
import { kept, panned, windowFrom, windowText, zoomed } from "@on-record/core/query";
import type { Stretch } from "@on-record/core/query";
import { placeOf } from "../../lib/fragment";
import { fragmentNow, movePlace, onArrival } from "../../lib/place";

/** What is in view, and the ways to change it. */
export type Windowed = {
  readonly window: Stretch;
  readonly isWhole: boolean;
  readonly show: (window: Stretch | undefined) => void;
  /** Multiplies the length of the window; about a second of it, else about its middle. */
  readonly zoom: (factor: number, at?: number) => void;
  /** Moves by a share of the window. */
  readonly pan: (share: number) => void;
};

/** The window on a whole, as the address has it. Where the whole changes (another clock), the window is moved into it. */
export function useWindow(whole: Stretch): Windowed {
  const [chosen, setChosen] = useState<Stretch | undefined>(() => inAddress(whole));
  const window = chosen ? kept(chosen, whole) : whole;
  const now = useRef({ window, whole });
  useEffect(() => {
    now.current = { window, whole };
  });
  useEffect(() => onArrival(() => setChosen(inAddress(now.current.whole))), []);
  const show = useCallback((next: Stretch | undefined) => {
    const { whole: all } = now.current;
    const isAll = next === undefined || (next.start <= all.start && next.end >= all.end);
    now.current = { whole: all, window: isAll ? all : next };
    setChosen(isAll ? undefined : next);
    movePlace({ span: isAll ? undefined : windowText(next) });
  }, []);
  const zoom = useCallback(
    (factor: number, at?: number) => {
      const { window: from, whole: all } = now.current;
      show(zoomed(from, factor, at ?? (from.start + from.end) / 2, all));
    },
    [show],
  );
  const pan = useCallback(
    (share: number) => {
      const { window: from, whole: all } = now.current;
      show(panned(from, share * (from.end - from.start + 1), all));
    },
    [show],
  );
  return { window, isWhole: chosen === undefined || (window.start <= whole.start && window.end >= whole.end), show, zoom, pan };
}

function inAddress(whole: Stretch): Stretch | undefined {
  const { span } = placeOf(fragmentNow());
  return span === undefined ? undefined : windowFrom(span, whole);
}
