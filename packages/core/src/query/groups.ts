/** A list for each key; a key without a list has the empty one. */
export class Groups<Key, Item> {
  readonly #lists = new Map<Key, Item[]>();

  /** The items of `key`, in the order they were added. */
  of(key: Key): readonly Item[] {
    return this.#lists.get(key) ?? [];
  }

  has(key: Key): boolean {
    return this.#lists.has(key);
  }

  keys(): IterableIterator<Key> {
    return this.#lists.keys();
  }

  add(key: Key, item: Item): void {
    const list = this.#lists.get(key);
    if (list) list.push(item);
    else this.#lists.set(key, [item]);
  }
}

/** What can be read of a `Groups` that is no longer added to. */
export type GroupsOf<Key, Item> = Pick<Groups<Key, Item>, "of" | "has" | "keys">;
