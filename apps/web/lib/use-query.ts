"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Dataset } from "@on-record/core";
import { fromSearch, href } from "@on-record/core/query";
import type { Query, ReadQuery } from "@on-record/core/query";
import { settlePlace } from "./place";

/** How a new query stands in the history: `step` can be gone back from, `slide` takes the place of the last (typing, dragging). */
export type Move = "step" | "slide";

/** Asks another query: the one given, or what becomes of the one that stands. */
export type Ask = (query: Query | ((now: Query) => Query), move?: Move) => void;

/** The query that the address carries, and the way to ask another; where the reader is stays. Back and forward work; what cannot be read is told. */
export function useQuery(dataset: Dataset): ReadQuery & { ask: Ask } {
  const [read, setRead] = useState<ReadQuery>(() => fromSearch(location.search, dataset));
  useEffect(() => {
    const fromAddress = () => setRead(fromSearch(location.search, dataset));
    addEventListener("popstate", fromAddress);
    return () => removeEventListener("popstate", fromAddress);
  }, [dataset]);
  const now = useRef(read.query);
  useLayoutEffect(() => void (now.current = read.query), [read]);
  const ask = useCallback<Ask>((change, move = "step") => {
    const query = typeof change === "function" ? change(now.current) : change;
    settlePlace();
    const address = href(query, { base: location.pathname + location.hash });
    // With the state that is there, so that the router has nothing to do.
    if (move === "step") history.pushState(history.state, "", address);
    else history.replaceState(history.state, "", address);
    setRead({ query, problems: [] });
  }, []);
  return { ...read, ask };
}
