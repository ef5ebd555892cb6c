import type { ReportId } from "../model/id.js";
import { compareText } from "./printed.js";
import { foldedWords } from "./words.js";
import type { Witness } from "./wording.js";

/** Other words at one place of the lemma, and who has them. Empty `words`: those witnesses have nothing there. */
export type Reading = { readonly words: string; readonly witnesses: readonly ReportId[] };

/** One entry of the apparatus: words of the lemma, by number from 0 (end excluded), and what stands there instead. */
export type Variants = { readonly from: number; readonly to: number; readonly lemma: string; readonly readings: readonly Reading[] };

/** A stretch longer than this many words is another sentence rather than another word. */
const longestVariant = 4;

/** A witness that keeps less of the lemma than this is worded anew, and its words stand in no place of the lemma. */
const leastKept = 0.5;

/** One word in common, such as “this”, does not show that what stands beside it is in the same place. */
const leastHeld = 2;

/**
 * The apparatus of a ladder, as in “frozen ] suspended 001 : freezing 000”. It goes by the words alone: an entry is made only
 * where a witness that keeps at least half of the lemma has at least two of its words beside the place, and few others in it.
 */
export function variantsAmong(witnesses: readonly Witness[]): Variants[] {
  const entries = new Map<
    string,
    { from: number; to: number; lemma: string; readings: Map<string, { words: string; witnesses: ReportId[] }> }
  >();
  for (const { report, collated } of witnesses) {
    if (collated.kept < leastKept * collated.of) continue;
    for (const { from, to, lemma, words, held } of collated.partings) {
      const folded = foldedWords(words);
      if (held < leastHeld || from === to || to - from > longestVariant || folded.length > longestVariant) continue;
      const key = `${from}-${to}`;
      const entry = entries.get(key) ?? { from, to, lemma, readings: new Map<string, { words: string; witnesses: ReportId[] }>() };
      const reading = entry.readings.get(folded.join(" ")) ?? { words, witnesses: [] };
      reading.witnesses.push(report.id);
      entry.readings.set(folded.join(" "), reading);
      entries.set(key, entry);
    }
  }
  return [...entries.values()]
    .map(({ readings, ...entry }) => ({
      ...entry,
      readings: [...readings.values()].sort((a, b) => b.witnesses.length - a.witnesses.length || compareText(a.words, b.words)),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
