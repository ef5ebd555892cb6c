import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { Painter } from "./painter";
import type { Scene } from "./scene";
import type { Windowed } from "./windowed";

/** Has a scene painted into a figure, before the page is seen with another. @returns what points at a mark. */
export function usePainter(figure: RefObject<HTMLElement | null>, windowed: Windowed, scene: Scene): Painter["point"] {
  const painter = useRef<Painter>(undefined);
  useLayoutEffect(() => {
    if (!figure.current) return undefined;
    const made = new Painter(figure.current, windowed);
    painter.current = made;
    return () => made.end();
  }, [figure, windowed]);
  useLayoutEffect(() => painter.current?.show(scene), [scene]);
  return useCallback((mark) => painter.current?.point(mark), []);
}
