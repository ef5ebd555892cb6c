import { type RefObject, useEffect } from "react";

/** What of the drawing an event is about: a lane, and in it a rule or a counted block. */
type Marked = { readonly lane: string; readonly rule: string | undefined; readonly block: boolean };

export type OnMarks = {
  readonly press: (marked: Marked) => void;
  /** `mark`: the key of a lane and the id of a rule in it. */
  readonly point: (mark: string | undefined) => void;
};

/** Presses on what is drawn, and what a mouse points at. */
export function useMarks(figure: RefObject<HTMLElement | null>, { press, point }: OnMarks): void {
  useEffect(() => {
    const element = figure.current;
    if (!element) return undefined;
    const onClick = ({ target }: MouseEvent) => {
      const marked = markedBy(target);
      if (marked) press(marked);
    };
    const onOver = ({ target, pointerType }: PointerEvent) => {
      const marked = pointerType === "mouse" ? markedBy(target) : undefined;
      show(marked?.rule === undefined ? undefined : `${marked.lane} ${marked.rule}`);
    };
    const onLeave = () => show(undefined);
    // The style sheet could ask what is hovered, but a browser then looks through all of it whenever a shape comes or goes.
    const show = (mark: string | undefined) => {
      element.toggleAttribute("data-pointed", mark !== undefined);
      point(mark);
    };
    element.addEventListener("click", onClick);
    element.addEventListener("pointerover", onOver);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      element.removeEventListener("click", onClick);
      element.removeEventListener("pointerover", onOver);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [figure, press, point]);
}

function markedBy(target: EventTarget | null): Marked | undefined {
  if (!(target instanceof Element)) return undefined;
  const lane = target.closest<SVGElement>("[data-lane]")?.dataset["lane"];
  if (lane === undefined) return undefined;
  return { lane, rule: target.closest<SVGElement>("[data-rule]")?.dataset["rule"], block: target.closest(".block") !== null };
}
