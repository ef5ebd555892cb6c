import type { Path } from "../annotations/index.js";
import { groupBy } from "../group-by.js";
import type { Problems } from "../problems.js";
import { quoted } from "../say.js";
import type { Item, Items } from "./item.js";

type Arrow = { readonly from: string; readonly to: string; readonly item: Item<unknown>; readonly path: Path };

/** References that must not come back to where they started: parts, answers, entailments. */
export function findCycles(items: Items, problems: Problems): void {
  const parts = items.events.flatMap((item): Arrow[] =>
    item.value.part ? [{ from: item.id, to: item.value.part, item, path: ["part"] }] : [],
  );
  const answers = items.statements.flatMap((item): Arrow[] =>
    item.value.answers ? [{ from: item.id, to: item.value.answers, item, path: ["answers"] }] : [],
  );
  const entailments = items.relations.flatMap((item): Arrow[] =>
    item.value.kind === "entails" ? [{ from: item.value.from, to: item.value.to, item, path: ["to"] }] : [],
  );
  tell(parts, "is part of", "an event cannot be part of itself: leave one `part` out", problems);
  tell(answers, "answers", "a statement cannot answer what came after it: leave one `answers` out", problems);
  tell(entailments, "entails", "claims that entail each other are one claim: merge them, or leave one relation out", problems);
}

/** Tells each circle once, at the arrow that closes it. Goes each way once, without recursion: a chain may be long. */
function tell(arrows: readonly Arrow[], verb: string, hint: string, problems: Problems): void {
  const leaving = groupBy(
    arrows.filter(({ from, to }) => from !== to),
    ({ from }) => from,
  );
  const state = new Map<string, "open" | "done">();
  for (const start of leaving.keys()) {
    if (state.has(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, "open");
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const arrow = leaving.get(top.id)?.[top.next];
      top.next += 1;
      if (!arrow) {
        state.set(top.id, "done");
        path.pop();
      } else if (state.get(arrow.to) === "open") {
        const ids = path.slice(path.findIndex(({ id }) => id === arrow.to)).map(({ id }) => id);
        const circle = [...ids, arrow.to].map((id) => quoted(id)).join(` ${verb} `);
        problems.add("cycle", arrow.item.at(arrow.path), `a circle: ${circle}`, hint);
      } else if (!state.has(arrow.to)) {
        state.set(arrow.to, "open");
        path.push({ id: arrow.to, next: 0 });
      }
    }
  }
}
