import type { Origins } from "@on-record/core/query";

/** How many articles print it, and how many origins they come down to; where that cannot be told, from how many to how many. */
export function OriginCount({ origins: { articles, origins } }: { origins: Origins }) {
  const told = origins.min === origins.max ? count(origins.max, "origin") : `between ${origins.min} and ${origins.max} origins`;
  return (
    <b>
      {count(articles, "article")}, {told}.
    </b>
  );
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
