import { timeline, toSearch } from "@on-record/core/query";
import type { Dataset, Query, Timeline } from "@on-record/core/query";

/** How many answers are kept: a word and what stood before it. */
const most = 16;

/** Answers the queries of a dataset, the last ones from memory: whoever takes a letter back asks what was asked before. */
export function keptViews(dataset: Dataset): (query: Query) => Timeline {
  const kept = new Map<string, Timeline>();
  return (query) => {
    const asked = toSearch(query);
    const view = kept.get(asked) ?? timeline(dataset, query);
    kept.delete(asked);
    kept.set(asked, view);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return view;
  };
}
