import type { Dataset, DaysById, Rule, Timeline } from "@on-record/core/query";
import type { Ruler } from "./ruler";
import { type RuleWords, wordsOf } from "./words";

/** No letter of ours is narrower than this on the average of a few words, in rem. */
const narrowest = 0.3;

/** How wide the words of each rule are. In a long record most rules find no place, so words are measured when asked for, and only as far as it matters. */
export class Widths {
  readonly #words = new Map<Rule, RuleWords>();
  readonly #widths = new Map<Rule, number>();

  constructor(
    private readonly dataset: Dataset,
    private readonly view: Timeline,
    private readonly apart: DaysById,
    private readonly ruler: Ruler,
  ) {}

  /** Px; where the words are surely wider than `most`, that. `own`: the source in whose lane the rule stands. */
  of(rule: Rule, most: number, own: string | undefined): number {
    const measured = this.#widths.get(rule);
    if (measured !== undefined) return measured;
    let words = this.#words.get(rule);
    if (!words) this.#words.set(rule, (words = wordsOf(this.dataset, this.view, rule, { own, apart: this.apart })));
    const { voice, quote, more } = words;
    const { unit } = this.ruler;
    if ((voice.length + quote.length) * narrowest * unit > most) return most;
    const width = this.ruler.width(voice, "voice") + this.ruler.width(quote, "quote") + this.ruler.width(more, "more") + 3.4 * unit;
    this.#widths.set(rule, width);
    return width;
  }
}
