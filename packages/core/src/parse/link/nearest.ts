import { nearest } from "../annotations/nearest.js";

/** How many ids one reading compares for suggestions: in a large record with a thousand wrong ids, the first few get one. */
const mostComparisons = 200_000;

/** Suggests, for an id that no record has, the one that was probably meant. */
export class Suggestions {
  private left = mostComparisons;

  /** `among` are ids of the kind that is needed. None if nothing is close. */
  nearest(id: string, among: readonly string[]): string | undefined {
    if (this.left < among.length) return undefined;
    this.left -= among.length;
    return nearest(id, among);
  }
}
