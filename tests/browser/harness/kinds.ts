import type { Dataset } from "../../../packages/core/src/index.js";

/** One address for each kind of page, those with most on them where a kind has many. */
export function kindsOfPages(dataset: Dataset): Record<string, string> {
  const most = <Item extends { id: string }>(items: readonly Item[], count: (item: Item) => number) =>
    items.toSorted((a, b) => count(b) - count(a))[0]!.id;
  const reports = (test: (report: Dataset["reports"][number]) => boolean) => dataset.reports.filter(test).length;
  return {
    timeline: "/",
    disputes: "/disputes",
    dispute: `/disputes/${most(dataset.questions, ({ positions }) => positions.length)}`,
    claim: `/claims/${most(dataset.claims, ({ id }) => reports(({ claim }) => claim === id))}`,
    statement: `/statements/${most(dataset.statements, ({ id }) => reports(({ statement }) => statement === id))}`,
    event: `/events/${most(dataset.events, ({ id }) => dataset.claims.filter(({ about }) => about.includes(id)).length)}`,
    actor: `/actors/${most(dataset.actors, ({ id }) => dataset.statements.filter(({ speaker }) => speaker === id).length)}`,
    sources: "/sources",
    actors: "/actors",
    events: "/events",
    source: `/sources/${most(dataset.sources, ({ id }) => reports(({ source }) => source === id))}`,
    coverage: "/coverage",
    data: "/data",
    method: "/method",
  };
}
