"use client";

import { useArrival } from "../../lib/use-arrival";

const answer = () => import("./answer");

/** What a frame shows, once the record has come. */
export function Embed({ title }: { title: string }) {
  const arrival = useArrival(answer);
  if (arrival.state === "here") return <arrival.part.Answer dataset={arrival.dataset} />;
  return (
    <>
      <h1>{title}</h1>
      <p className="needs-script">
        {arrival.state === "failed" ? "The record could not be fetched. " : "Fetching the record. "}
        <a href="/">Open the whole record</a>
      </p>
      <p className="without-script">
        Who said what, when, as told by whom. This frame needs script; <a href="/">the whole record</a> does not.
      </p>
    </>
  );
}
