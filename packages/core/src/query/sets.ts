/** Things that are joined into sets, over any number of steps. */
export class Sets<Item> {
  readonly #parents = new Map<Item, Item>();

  /** The thing that stands for the set of `item`: the same for all that are joined to it. */
  find(item: Item): Item {
    let root = item;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; parent = this.#parents.get(root)) root = parent;
    for (let at = item; at !== root;) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: Item, b: Item): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one !== other) this.#parents.set(one, other);
  }
}
