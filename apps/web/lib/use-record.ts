"use client";

import { useEffect, useState } from "react";
import type { Dataset } from "@on-record/core";

export type Loading = { state: "waiting" } | { state: "here"; dataset: Dataset } | { state: "failed" };

/** The whole record, fetched once the page stands: filters, search and as-of need it, reading does not. */
export function useRecord(): Loading {
  const [loading, setLoading] = useState<Loading>({ state: "waiting" });
  useEffect(() => {
    let wanted = true;
    fetch("/record.json")
      .then((answer) => (answer.ok ? (answer.json() as Promise<Dataset>) : Promise.reject(new Error(String(answer.status)))))
      .then((dataset) => wanted && setLoading({ state: "here", dataset }))
      .catch(() => wanted && setLoading({ state: "failed" }));
    return () => {
      wanted = false;
    };
  }, []);
  return loading;
}
