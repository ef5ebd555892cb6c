import { startTransition, useEffect, useState } from "react";
import { sameQuery } from "@on-record/core/query";
import type { Query, Timeline } from "@on-record/core/query";
import { afterFrame } from "../../lib/after-frame";

/**
 * What all but the first lines of the list show: while somebody types a word, the last view until the lines in sight are seen, and
 * then the new one. So a letter never waits for the drawing. Whatever else changes is shown everywhere at once.
 */
export function useLater(view: Timeline): Timeline {
  const [shown, setShown] = useState(view);
  const waits = shown !== view && differInText(shown.query, view.query);
  if (!waits && shown !== view) setShown(view);
  useEffect(() => (waits ? afterFrame(() => startTransition(() => setShown(view))) : undefined), [waits, view]);
  return waits ? shown : view;
}

/** Whether two queries look for other words, and are alike in all else. */
function differInText({ text, ...one }: Query, { text: other, ...rest }: Query): boolean {
  return text !== other && sameQuery(one, rest);
}
