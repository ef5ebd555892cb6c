import type { Placed, SourceId } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import type { Ink } from "./ink/ink";
import { levelOf } from "./mark";
import { printedExtent, printedLevel } from "./printed-mark";
import type { Look } from "./scene";

/** A rule that is pointed at or chosen, and the lane where it stands. */
type Bound = { readonly lane: string; readonly placed: Placed };

/** The rules of a look that are bound to their printing. `pointed`: the key of a lane and the id of a rule in it. */
export function boundIn({ lanes, stacks, chosenPlace }: Look, pointed: string | undefined): Bound[] {
  if (pointed === undefined && chosenPlace < 0) return [];
  return lanes.flatMap(({ key }, at) =>
    stacks[at]!.placed.filter(({ rule }) => `${key} ${rule.id}` === pointed || rule.rows.includes(chosenPlace)).map((placed) => ({
      lane: key,
      placed,
    })),
  );
}

/** Where the page has laid out the plots that threads run between: titles may stand above them. */
type Places = { readonly frame: DOMRect; readonly register: DOMRect; readonly plotOf: (lane: string) => DOMRect | undefined };

/** Threads in the article's colour, from the last possible day of what a rule tells to the last possible day of its printing. */
export function threadsInk(look: Look, bound: readonly Bound[], { frame, register, plotOf }: Places): Ink[] {
  const { dataset, view, printed, window, width, ruler } = look;
  const { unit } = ruler;
  return bound.flatMap(({ lane, placed: { rule, line, possible } }) => {
    const plot = plotOf(lane);
    if (!plot) return [];
    const left = plot.left - frame.left;
    const y = plot.top - frame.top + levelOf(line, unit);
    const sources: SourceId[] = [...new Set(rule.rows.flatMap((place) => view.rows[place]!.row.sources))].sort();
    return sources.flatMap((id, nth): Ink[] => {
      const at = printed.findIndex((source) => source.id === id);
      const box = at < 0 ? undefined : printedExtent(printed[at]!, window, width);
      if (!box) return [];
      const foot = register.top - frame.top + printedLevel(at, unit);
      const turn = Math.min(width + 0.7 * unit, Math.max(possible.to, box.to) + (0.4 + nth * 0.25) * unit);
      const d = `M${left + possible.to} ${y}H${(left + turn).toFixed(1)}V${foot}H${(left + box.to).toFixed(1)}`;
      return [{ name: "path", attributes: { class: hueOf(dataset, id), d } }];
    });
  });
}
