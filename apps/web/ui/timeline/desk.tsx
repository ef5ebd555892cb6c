"use client";

import type { ReactNode } from "react";
import { useArrival } from "../../lib/use-arrival";

const living = () => import("./living");

/**
 * The timeline that answers. Until it has come, and where it cannot come, `children` stand: the same timeline as it was
 * built, without a query.
 */
export function Desk({ children }: { children: ReactNode }) {
  const arrival = useArrival(living);
  if (arrival.state === "here") return <arrival.part.Living dataset={arrival.dataset} />;
  return (
    <>
      {arrival.state === "failed" ? (
        <p className="problems">The record could not be fetched, so filters, search and as-of do not work. This is the whole list.</p>
      ) : null}
      {children}
    </>
  );
}
