import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Dataset, Placed, SourceId, Stretch } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import { levelOf } from "./lane-marks";
import { printedExtent, printedLevel } from "./printed-mark";

/** A rule that is pointed at or chosen: where it stands and who printed it. */
export type Bound = { readonly lane: string; readonly placed: Placed; readonly sources: readonly SourceId[] };

type Props = {
  dataset: Dataset;
  score: RefObject<HTMLElement | null>;
  printed: Dataset["sources"];
  bound: readonly Bound[];
  window: Stretch;
  width: number;
  unit: number;
};

/**
 * Threads in the article's colour, from the last possible day of what a rule tells to the last possible day of its printing.
 * Where lanes lie is the page's affair (titles may stand above them), so the threads are drawn once it has laid them out.
 */
export function Threads({ dataset, score, printed, bound, window, width, unit }: Props) {
  const drawn = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const paths = bound.flatMap((one) => threadsOf(one, { dataset, score, printed, window, width, unit }));
    drawn.current?.replaceChildren(...paths);
  }, [dataset, score, printed, bound, window, width, unit]);
  return <svg className="threads" aria-hidden="true" ref={drawn} />;
}

function threadsOf(
  { lane, placed, sources }: Bound,
  { dataset, score, printed, window, width, unit }: Omit<Props, "bound">,
): SVGPathElement[] {
  const frame = score.current?.querySelector(".score")?.getBoundingClientRect();
  const register = score.current?.querySelector(".register .plot")?.getBoundingClientRect();
  const plot = score.current?.querySelector(`[data-lane="${CSS.escape(lane)}"]`)?.getBoundingClientRect();
  if (!frame || !register || !plot) return [];
  const left = plot.left - frame.left;
  const y = plot.top - frame.top + levelOf(placed.line, unit);
  return sources.flatMap((id, nth) => {
    const at = printed.findIndex((source) => source.id === id);
    const box = at < 0 ? undefined : printedExtent(printed[at]!, window, width);
    if (!box) return [];
    const foot = register.top - frame.top + printedLevel(at, unit);
    const turn = Math.min(width + 0.7 * unit, Math.max(placed.possible.to, box.to) + (0.4 + nth * 0.25) * unit);
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("class", hueOf(dataset, id));
    path.setAttribute("d", `M${left + placed.possible.to} ${y}H${(left + turn).toFixed(1)}V${foot}H${(left + box.to).toFixed(1)}`);
    return [path];
  });
}
