"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Dataset } from "@on-record/core";
import { fromSearch } from "@on-record/core/query";
import type { Query, ReadQuery } from "@on-record/core/query";
import { forgetQuery, type Move, writeQuery } from "./query-in-address";

/** Asks another query: the one given, or what becomes of the one that stands. */
export type Ask = (query: Query | ((now: Query) => Query), move?: Move) => void;

/** The query that the address carries, and the way to ask another; where the reader is stays. Back and forward work; what cannot be read is told. */
export function useQuery(dataset: Dataset): ReadQuery & { ask: Ask } {
  const [read, setRead] = useState<ReadQuery>(() => fromSearch(location.search, dataset));
  useEffect(() => {
    const fromAddress = () => {
      forgetQuery();
      setRead(fromSearch(location.search, dataset));
    };
    addEventListener("popstate", fromAddress);
    return () => removeEventListener("popstate", fromAddress);
  }, [dataset]);
  const now = useRef(read.query);
  useLayoutEffect(() => void (now.current = read.query), [read]);
  const ask = useCallback<Ask>((change, move = "step") => {
    const query = typeof change === "function" ? change(now.current) : change;
    writeQuery(query, move);
    setRead({ query, problems: [] });
  }, []);
  return { ...read, ask };
}
