import type { Precedence } from "../../model/dataset.js";
import { dayOf } from "./calendar.js";
import { compact } from "../compact.js";
import { compareText } from "./network.js";
import type { Unit } from "./network.js";
import { blurred, follows } from "./nodes.js";
import type { Node } from "./nodes.js";
import { windows } from "./relatives.js";
import { settledBounds } from "./settle.js";
import type { Settlement } from "./settle.js";
import { unitWords } from "./words.js";

type Order = { earlier: Node; later: Node; days: number };

/** The order of two beginnings that a dating or rule tells, whatever the dates. */
function orderIn(unit: Unit): Order | undefined {
  if (unit.kind === "order") return { earlier: unit.earlier, later: unit.later, days: unit.rule.days };
  if (unit.kind === "within") return { earlier: unit.outer, later: unit.inner, days: 0 };
  const { rel } = unit.reading.told;
  if (rel === undefined || !unit.to) return undefined;
  if (rel === "after") return { earlier: unit.to, later: unit.node, days: 0 };
  const days = rel === "before" ? 0 : windows[rel].leads;
  return days === undefined ? undefined : { earlier: unit.node, later: unit.to, days };
}

/** Order that holds and that the bounds alone do not show, at most once a pair, sorted. */
export function precedenceOf({ network, propagation, setAside }: Settlement): Precedence[] {
  const found = new Map<string, Precedence>();
  network.units.forEach((unit, number) => {
    const order = setAside.has(number) ? undefined : orderIn(unit);
    // What happened before its own broadcast did happen before whatever the broadcast came before; the other way round tells nothing.
    if (!order || order.later.aspect !== undefined || (order.earlier.aspect !== undefined && !follows(order.earlier))) return;
    const days = order.days - (blurred(order.earlier, order.later) ? 1 : 0);
    const [earlier, later] = [order.earlier.moment.id, order.later.moment.id];
    const first = network.byMoment.get(earlier);
    if (
      earlier === later ||
      !first ||
      shown(settledBounds(propagation, first).latestStart, settledBounds(propagation, order.later).earliestStart, days)
    )
      return;
    const pair = `${earlier} ${later}`;
    if ((found.get(pair)?.days ?? -Infinity) < days) found.set(pair, { earlier, later, days, because: compact(unitWords(unit)) });
  });
  return [...found.values()].toSorted((a, b) => compareText(a.earlier, b.earlier) || compareText(a.later, b.later));
}

const shown = (latestStart: number | null, earliestStart: number | null, days: number): boolean =>
  latestStart !== null &&
  earliestStart !== null &&
  dayOf(latestStart) + days <= dayOf(earliestStart) &&
  (days > 0 || latestStart <= earliestStart);
