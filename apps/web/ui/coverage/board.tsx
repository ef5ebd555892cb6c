"use client";

import type { ReactNode } from "react";
import { useArrival } from "../../lib/use-arrival";

const answer = () => import("./answer");

/** The matrix that answers: a source can be pulled out. Until it has come, `children` stand: the matrix as it was built. */
export function Board({ children }: { children: ReactNode }) {
  const arrival = useArrival(answer);
  if (arrival.state === "here") return <arrival.part.Answer dataset={arrival.dataset} />;
  return (
    <>
      {arrival.state === "failed" ? <p className="problems">The record could not be fetched, so no source can be pulled out.</p> : null}
      {children}
    </>
  );
}
