import type { Entry, Path, Position } from "./entry.js";
import type { KeptPlaces } from "./kept-places.js";

/** An entry that holds on to its value and to one number, by which its places are found. */
export class WrittenEntry<T> implements Entry<T> {
  constructor(
    readonly value: T,
    private readonly places: KeptPlaces,
    private readonly first: number,
  ) {}

  at(path: Path = []): Position {
    return this.places.find(this.value, this.first, path);
  }
}
