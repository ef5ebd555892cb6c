/** Chance that can be told again: the same seed gives the same sequence on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  }

  /** Some of the items, none twice, in their order. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const places = new Set<number>();
    while (places.size < Math.min(count, items.length)) places.add(Math.floor(this.next() * items.length));
    return [...places].sort((a, b) => a - b).map((place) => items[place]!);
  }

  /** One of the keys, as often as its number says in proportion to the others. */
  weighted<Key extends string>(shares: Readonly<Partial<Record<Key, number>>>): Key {
    const entries = Object.entries(shares) as [Key, number][];
    let left = this.next() * entries.reduce((sum, [, share]) => sum + share, 0);
    for (const [key, share] of entries) if ((left -= share) < 0) return key;
    return entries.at(-1)![0];
  }
}
