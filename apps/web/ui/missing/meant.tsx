"use client";

import { useArrival } from "../../lib/use-arrival";

const suggestion = () => import("./suggestion");

/** What was probably meant by an address at which nothing stands, once the ids of the record are known. */
export function Meant() {
  const arrival = useArrival(suggestion);
  return (
    <div role="status" data-living="at once">
      {arrival.state === "here" ? <arrival.part.Suggestion dataset={arrival.dataset} /> : null}
    </div>
  );
}
