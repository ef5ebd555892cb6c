import type { Dataset } from "../../../packages/core/src/index.js";

/** One address for each kind of page that a record has, those with most on them where a kind has many. */
export function kindsOfPages(dataset: Dataset): Record<string, string> {
  const most = <Item extends { id: string }>(kind: string, folder: string, items: readonly Item[], count: (item: Item) => number) => {
    const [first] = items.toSorted((a, b) => count(b) - count(a));
    return first === undefined ? {} : { [kind]: `/${folder}/${first.id}` };
  };
  const reports = (test: (report: Dataset["reports"][number]) => boolean) => dataset.reports.filter(test).length;
  return {
    timeline: "/",
    disputes: "/disputes",
    ...most("dispute", "disputes", dataset.questions, ({ positions }) => positions.length),
    ...most("claim", "claims", dataset.claims, ({ id }) => reports(({ claim }) => claim === id)),
    ...most("statement", "statements", dataset.statements, ({ id }) => reports(({ statement }) => statement === id)),
    ...most("event", "events", dataset.events, ({ id }) => dataset.claims.filter(({ about }) => about.includes(id)).length),
    ...most("actor", "actors", dataset.actors, ({ id }) => dataset.statements.filter(({ speaker }) => speaker === id).length),
    sources: "/sources",
    actors: "/actors",
    events: "/events",
    ...most("source", "sources", dataset.sources, ({ id }) => reports(({ source }) => source === id)),
    coverage: "/coverage",
    embed: "/embed",
    data: "/data",
    method: "/method",
  };
}

/** What the kinds are called, to name tests by before any site is there. */
export const namesOfKinds: readonly string[] = Object.keys(
  kindsOfPages({ questions: [{}], claims: [{}], statements: [{}], events: [{}], actors: [{}], sources: [{}], reports: [] } as never),
);
