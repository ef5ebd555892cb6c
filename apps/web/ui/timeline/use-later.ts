import { startTransition, useEffect, useState } from "react";
import { sameQuery } from "@on-record/core/query";
import type { Query, Timeline } from "@on-record/core/query";
import { afterFrame } from "../../lib/after-frame";

/**
 * What all but the first lines of the list show: while somebody types a word, what stands there already until the lines in sight are
 * seen, and then the new view. So a letter never waits for the drawing, neither its own nor that of a letter before it: a view that was
 * asked for and is outdated before it is drawn is not drawn at all. Whatever else changes is shown everywhere at once.
 */
export function useLater(view: Timeline): Timeline {
  const [due, setDue] = useState(view);
  const [standing, setStanding] = useState(view);
  const waits = due !== view && differInText(standing.query, view.query);
  const later = waits ? standing : view;
  if (later !== standing) setStanding(later);
  useEffect(() => (waits ? afterFrame(() => startTransition(() => setDue(view))) : undefined), [waits, view]);
  return later;
}

/** Whether two queries look for other words, and are alike in all else. */
function differInText({ text, ...one }: Query, { text: other, ...rest }: Query): boolean {
  return text !== other && sameQuery(one, rest);
}
