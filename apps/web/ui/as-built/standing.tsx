"use client";

import { kept } from "./kept";

/** One object for good: a new one would be a change, and React would write it. */
const asItStands = { __html: "" };

/** A tree that the server wrote and that a browser leaves as it stands: it is neither compared nor drawn again. */
export function Standing({ name }: { name: string }) {
  if (typeof window === "undefined") return <div>{kept(name)}</div>;
  return <div dangerouslySetInnerHTML={asItStands} suppressHydrationWarning />;
}
