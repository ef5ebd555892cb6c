import { type RefObject, useEffect } from "react";
import { secondAt } from "@on-record/core/query";
import type { Windowed } from "./windowed";

/** A finger or a mouse on the drawing. */
type Touch = { x: number; y: number };

const slack = 5;

/** Where the plot stands on the screen. */
const plotOf = (score: RefObject<HTMLElement | null>): DOMRect | undefined =>
  score.current?.querySelector(".plot")?.getBoundingClientRect();

/**
 * Wheel and fingers on the plot. The wheel zooms with ctrl (as a pinch on a touchpad does) and moves sideways; without, it
 * scrolls the page. One finger or the mouse drags, two fingers zoom. What was a drag is no press.
 */
export function useGestures(score: RefObject<HTMLElement | null>, windowed: Windowed): void {
  useEffect(() => {
    const element = score.current;
    if (!element) return undefined;
    const { zoom, pan } = windowed;
    const touches = new Map<number, Touch>();
    let dragging = false;
    const secondUnder = (x: number, box: DOMRect) => secondAt(x - box.left, windowed.window, box.width);
    const onWheel = (event: WheelEvent) => {
      const box = plotOf(score);
      if (!box) return;
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0;
      const scale = event.deltaMode === 1 ? 16 : 1;
      if (event.ctrlKey || event.metaKey)
        zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY * scale)) * 0.006), secondUnder(event.clientX, box));
      else if (sideways !== 0) pan((sideways * scale) / box.width);
      else return;
      event.preventDefault();
    };
    const onDown = (event: PointerEvent) => {
      const box = plotOf(score);
      if (!box || event.button !== 0 || event.clientX < box.left || (event.target as Element).closest("button, .minimap")) return;
      touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (touches.size === 1) dragging = false;
    };
    const onMove = (event: PointerEvent) => {
      const touch = touches.get(event.pointerId);
      const box = plotOf(score);
      if (!touch || !box) return;
      if (touches.size === 1) {
        const by = event.clientX - touch.x;
        if (!dragging && Math.abs(by) < slack) return;
        dragging = true;
        element.setPointerCapture(event.pointerId);
        pan(-by / box.width);
      } else {
        const [one, two] = [...touches.values()] as [Touch, Touch];
        const before = Math.hypot(one.x - two.x, one.y - two.y);
        const other = one === touch ? two : one;
        const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
        dragging = true;
        if (before > slack && after > slack) zoom(before / after, secondUnder((event.clientX + other.x) / 2, box));
      }
      touch.x = event.clientX;
      touch.y = event.clientY;
    };
    const onUp = (event: PointerEvent) => void touches.delete(event.pointerId);
    const onClick = (event: MouseEvent) => {
      if (dragging) event.stopPropagation();
      dragging = false;
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    for (const end of ["pointerup", "pointercancel"] as const) element.addEventListener(end, onUp);
    element.addEventListener("click", onClick, { capture: true });
    return () => {
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      for (const end of ["pointerup", "pointercancel"] as const) element.removeEventListener(end, onUp);
      element.removeEventListener("click", onClick, { capture: true });
    };
  }, [score, windowed]);
}
