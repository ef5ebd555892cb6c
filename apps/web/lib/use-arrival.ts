"use client";

import { startTransition, useEffect, useState } from "react";
import type { Dataset } from "@on-record/core";

/** The whole record, and the part of the program that answers questions about it. */
export type Arrival<Part> = { state: "waiting" } | { state: "here"; dataset: Dataset; part: Part } | { state: "failed" };

/**
 * Fetches the record and the code that answers, side by side, once the page stands: filters, search and as-of need them, reading
 * does not. The page says on its root when it answers, or that it cannot.
 * @param load imports the code; the same function at each call.
 */
export function useArrival<Part>(load: () => Promise<Part>): Arrival<Part> {
  const [arrival, setArrival] = useState<Arrival<Part>>({ state: "waiting" });
  useEffect(() => {
    let wanted = true;
    Promise.all([fetchRecord(), load()])
      // In pieces, so that the page goes on scrolling while it is made.
      .then(([dataset, part]) => startTransition(() => (wanted ? setArrival({ state: "here", dataset, part }) : undefined)))
      .catch(() => wanted && setArrival({ state: "failed" }));
    return () => {
      wanted = false;
    };
  }, [load]);
  useEffect(() => {
    if (arrival.state !== "waiting") document.documentElement.dataset.query = "shown";
  }, [arrival.state]);
  return arrival;
}

async function fetchRecord(): Promise<Dataset> {
  const answer = await fetch("/record.json");
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json() as Promise<Dataset>;
}
