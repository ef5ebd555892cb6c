/** From one x to another, within the drawing. */
export type Extent = { readonly from: number; readonly to: number };

type Taken<Item> = {
  readonly items: Item[];
  /** From left to right; no two meet. */
  readonly extents: Extent[];
  /** How long the longest extent is that still finds room. */
  room: number;
};

/** The lines of a lane while they fill. Most of what comes to a full lane is turned away by its length alone. */
export class LaneLines<Item> {
  readonly #lines: Taken<Item>[] = [];
  readonly #most: number;
  readonly #width: number;
  readonly #gap: number;
  /** As of a line, of all together. */
  #room = Infinity;

  /** @param most how many lines there are. @param width of the drawing. @param gap what is kept free between two extents of one line. */
  constructor(most: number, width: number, gap: number) {
    this.#most = most;
    this.#width = width;
    this.#gap = gap;
  }

  /** What stands on each line that has begun. */
  get items(): Item[][] {
    return this.#lines.map(({ items }) => items);
  }

  /** The first line on which an extent within the drawing meets no other, which may be a line that begins with it. Undefined: none has room. */
  lineFor(extent: Extent): number | undefined {
    const length = extent.to - extent.from;
    if (length > this.#room) return undefined;
    for (let at = 0; at < this.#lines.length; at++) {
      const { extents, room } = this.#lines[at]!;
      if (length <= room && this.#isFree(extents, extent)) return at;
    }
    return this.#lines.length < this.#most ? this.#lines.length : undefined;
  }

  /** Puts something on a line that `lineFor` told. */
  put(line: number, item: Item, extent: Extent): void {
    const taken = (this.#lines[line] ??= { items: [], extents: [], room: this.#width });
    taken.items.push(item);
    taken.extents.push(extent);
    taken.extents.sort((a, b) => a.from - b.from);
    taken.room = this.#roomBetween(taken.extents);
    this.#room = this.#lines.length < this.#most ? Infinity : Math.max(...this.#lines.map(({ room }) => room));
  }

  #isFree(extents: readonly Extent[], { from, to }: Extent): boolean {
    for (const other of extents) if (other.to + this.#gap > from && to + this.#gap > other.from) return false;
    return true;
  }

  #roomBetween(extents: readonly Extent[]): number {
    let [widest, free] = [0, 0];
    for (const { from, to } of extents) {
      widest = Math.max(widest, from - this.#gap - free);
      free = to + this.#gap;
    }
    return Math.max(widest, this.#width - free);
  }
}
