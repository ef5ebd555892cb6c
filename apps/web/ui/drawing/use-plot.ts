import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Ruler } from "./ruler";

/** Where the plot stands on the screen. */
export const plotOf = (score: RefObject<HTMLElement | null>): DOMRect | undefined =>
  score.current?.querySelector(".plot")?.getBoundingClientRect();

type Plot = { readonly width: number; readonly ruler: Ruler };

/** How wide the plot is in px (0 before it is laid out), and what measures its words. */
export function usePlot(score: RefObject<HTMLElement | null>): Plot {
  const [plot, setPlot] = useState<Plot>(() => ({ width: 0, ruler: new Ruler(16) }));
  useEffect(() => {
    const measure = () => {
      const width = Math.floor(plotOf(score)?.width ?? 0);
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      // Before the paint that follows, so that the lanes are never seen empty.
      flushSync(() => setPlot((before) => ({ width, ruler: before.ruler.unit === unit ? before.ruler : new Ruler(unit) })));
    };
    const observer = new ResizeObserver(measure);
    if (score.current) observer.observe(score.current);
    const remeasure = () => setPlot((before) => ({ ...before, ruler: new Ruler(before.ruler.unit) }));
    document.fonts.addEventListener("loadingdone", remeasure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", remeasure);
    };
  }, [score]);
  return plot;
}
