import { daysOfRow, isUndated, lookup } from "@on-record/core/query";
import type { Dataset, DaysById, RivalDays, Rule, Timeline } from "@on-record/core/query";
import { hueOf } from "../../lib/names";
import type { Ruler } from "./ruler";
import { type RuleWords, wordsOf } from "./words";

/** What is told of a rule beside its time: its words, their language, who prints them, and how sources date it. */
export type Caption = RuleWords & {
  /** The colours of the sources that print it; none where they are the one whose lane it is. */
  readonly hues: readonly string[];
  readonly language: string | undefined;
  /** Days that cannot all be right. */
  readonly rivals: RivalDays | undefined;
};

/** No letter of ours is narrower than this on the average of a few words, in rem. */
const narrowest = 0.3;
/** What the words of a rule take beside their letters, in rem. */
const beside = 3.4;
const mostDots = 8;

/**
 * The captions of the rules of a view, and how wide they are. In a long record most rules find no place, so each is made when
 * it is asked for, and measured only as far as it matters.
 */
export class Captions {
  readonly #captions = new Map<string | undefined, Map<Rule, Caption>>();
  readonly #widths = new Map<Rule, number>();

  constructor(
    private readonly dataset: Dataset,
    private readonly view: Timeline,
    private readonly apart: DaysById,
    private readonly ruler: Ruler,
  ) {}

  /** @param own the source in whose lane the rule stands. */
  of(rule: Rule, own: string | undefined): Caption {
    let lane = this.#captions.get(own);
    if (!lane) this.#captions.set(own, (lane = new Map()));
    let caption = lane.get(rule);
    if (!caption) lane.set(rule, (caption = this.#made(rule, own, undefined)));
    return caption;
  }

  /** With the words of a chosen row, which is one of the rule’s. */
  ofChosen(rule: Rule, own: string | undefined, chosen: string): Caption {
    return this.#made(rule, own, chosen);
  }

  /** Px that the words surely take. */
  atLeast(rule: Rule, own: string | undefined): number {
    const { voice, quote } = this.of(rule, own);
    return (voice.length + quote.length) * narrowest * this.ruler.unit;
  }

  /** Px; where the words are surely wider than `most`, that. */
  width(rule: Rule, most: number, own: string | undefined): number {
    const measured = this.#widths.get(rule);
    if (measured !== undefined) return measured;
    if (this.atLeast(rule, own) > most) return most;
    const { voice, quote, more } = this.of(rule, own);
    const width =
      this.ruler.width(voice, "voice") + this.ruler.width(quote, "quote") + this.ruler.width(more, "more") + beside * this.ruler.unit;
    this.#widths.set(rule, width);
    return width;
  }

  #made(rule: Rule, own: string | undefined, chosen: string | undefined): Caption {
    const { dataset, view, apart } = this;
    const sources = [...new Set(rule.rows.flatMap((place) => view.rows[place]!.row.sources))].sort().slice(0, mostDots);
    const dotless = isUndated(rule) || (sources.length === 1 && sources[0] === own);
    const { row } = view.rows[rule.head]!;
    const days = isUndated(rule) ? undefined : daysOfRow(dataset, row, view.clock, apart);
    return {
      ...wordsOf(dataset, view, rule, { own, chosen, apart }),
      hues: dotless ? [] : sources.map((id) => hueOf(dataset, id)),
      language: lookup(dataset).sources.get(row.sources[0]!)?.language,
      rivals: days?.rivals ? days : undefined,
    };
  }
}
