import type { Act } from "../../model/vocabulary.js";
import type { Path, Position } from "../annotations/index.js";
import type { Item, Items, LinkedReport } from "../link/item.js";
import type { ProblemCode } from "../problem-codes.js";
import type { OrderRule, WithinRule } from "../solve/index.js";

/** What a rule is called where it is broken, and where it comes from. */
export type RuleOrigin = { readonly code: ProblemCode; readonly at: Position };

export type Rules = {
  readonly order: readonly OrderRule[];
  readonly within: readonly WithinRule[];
  readonly origins: ReadonlyMap<OrderRule | WithinRule, RuleOrigin>;
};

// What is promised, feared or asked for has not happened when it is said.
const actsOfTheFuture: readonly (Act | undefined)[] = [
  "predict",
  "promise",
  "threaten",
  "warn",
  "offer",
  "demand",
  "appeal",
  "propose",
  "ask",
];

/** The order of things that follows from the record itself, whatever its dates. A rule that many reports give is given once. */
export function rulesOf(items: Items): Rules {
  const order = new Map<string, OrderRule>();
  const within: WithinRule[] = [];
  const origins = new Map<OrderRule | WithinRule, RuleOrigin>();
  const inOrder = (rule: OrderRule, code: ProblemCode, item: Item<unknown>, path: Path): void => {
    const key = `${rule.earlier} ${rule.later}`;
    if (rule.earlier === rule.later || order.has(key)) return;
    order.set(key, rule);
    origins.set(rule, { code, at: item.at(path) });
  };
  const inside = (rule: WithinRule, item: Item<unknown>, path: Path): void => {
    if (rule.inner === rule.outer) return;
    within.push(rule);
    origins.set(rule, { code: "dates-conflict", at: item.at(path) });
  };

  for (const statement of items.statements) {
    const { id, value } = statement;
    const { answers, occasion } = value;
    if (answers !== undefined) {
      const rule = { earlier: answers, later: id, days: 0, because: `${id} answers ${answers}`, refs: [answers, id] };
      inOrder(rule, "answer-before-statement", statement, ["answers"]);
    }
    if (occasion !== undefined)
      inside({ inner: id, outer: occasion, because: `${id} was said at ${occasion}`, refs: [id, occasion] }, statement, ["occasion"]);
  }
  for (const event of items.events) {
    const { id, value } = event;
    if (value.part !== undefined)
      inside({ inner: id, outer: value.part, because: `${id} is part of ${value.part}`, refs: [id, value.part] }, event, ["part"]);
  }

  const claims = new Map(items.claims.map((claim) => [claim.id, claim.value]));
  const events = new Map(items.events.map((event) => [event.id, event.value]));
  const goingOn = thingsThatGoOn(items);
  for (const report of items.reports) {
    const { source, statement, claim } = report.value;
    if (statement !== undefined) {
      const rule = { earlier: statement, later: source, days: 0, because: `${source} reports ${statement}`, refs: [statement, source] };
      inOrder(rule, "statement-after-source", report, ["statement"]);
    }
    if (claim === undefined || claims.get(claim)?.kind !== "happening" || !tellsAsPast(report)) continue;
    const teller = statement ?? source;
    for (const event of claims.get(claim)?.about ?? []) {
      if (events.get(event)?.kind === "state") continue;
      const because = `${statement === undefined ? source : `${statement}, which ${source} reports,`} tells ${event} as past`;
      const overlap = goingOn.has(event) ? { overlap: true } : {};
      const rule = { earlier: event, later: teller, days: 0, because, refs: [event, teller], ...overlap };
      inOrder(rule, "happening-after-report", report, ["claim"]);
    }
  }
  return { order: [...order.values()], within, origins };
}

const tellsAsPast = ({ value }: Item<LinkedReport>): boolean =>
  (value.stance ?? "affirms") === "affirms" && !actsOfTheFuture.includes(value.act);

/**
 * Events of which a part can be told as past while the whole goes on: those that have parts, are an occasion, or are dated as a
 * stretch. Of these only the beginning is known to be past.
 */
function thingsThatGoOn(items: Items): Set<string> {
  const going = new Set<string>();
  for (const { value, id } of items.events) {
    if (value.part !== undefined) going.add(value.part);
    if (value.happened?.some(({ edtf }) => edtf?.includes("/"))) going.add(id);
  }
  for (const { value } of items.statements) if (value.occasion !== undefined) going.add(value.occasion);
  return going;
}
