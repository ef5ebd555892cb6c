import type { Source } from "../model/source.js";
import { once } from "../query/once.js";

/** From UTF-16 offsets into a source's text to the code points before them, as the W3C counts. */
export const codePoints: (source: Source) => (offset: number) => number = once(({ text }: Source) => {
  // The offsets at which a character of two units has ended: as many fewer code points stand before what follows.
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index + 2);
  return (offset: number): number => offset - countUpTo(pairs, offset);
});

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
