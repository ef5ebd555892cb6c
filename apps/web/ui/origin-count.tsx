import { tellOrigins } from "@on-record/core/query";
import type { Origins } from "@on-record/core/query";

/** How many articles print it, and how many origins they come down to. */
export function OriginCount({ origins }: { origins: Origins }) {
  return <b>{tellOrigins(origins)}.</b>;
}
