import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Stretch } from "@on-record/core/query";
import { Windowed } from "./windowed";

/** The window on a whole. Where the whole changes (another clock), there is another, which the address moves into it. */
export function useWindowed(whole: Stretch): Windowed {
  const windowed = useMemo(() => new Windowed(whole), [whole]);
  useEffect(() => windowed.follow(), [windowed]);
  return windowed;
}

/** Whether all of the record is in view. */
export const useIsWhole = (windowed: Windowed): boolean => useSyncExternalStore(windowed.listen, () => windowed.isWhole);

/** How long a window stands still before it is told of, in ms: who listens to it is not told of each step on the way. */
const rest = 250;

/** What is in view once it stands still. */
export function useRestingWindow(windowed: Windowed): Stretch {
  const [resting, setResting] = useState(windowed.window);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => setResting(windowed.window);
    settle();
    const end = windowed.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, rest);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [windowed]);
  return resting;
}
