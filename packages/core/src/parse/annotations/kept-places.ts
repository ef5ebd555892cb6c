import type { Lines } from "../text/index.js";
import type { Path, Position } from "./entry.js";
import type { Places } from "./plain.js";

/**
 * Where the entries of one file stand, and each of their parts: one number a part, in the order in which a walk through the
 * entry’s value comes by it. The value itself tells which number is whose, so that no names are kept a second time.
 */
export class KeptPlaces {
  private offsets = new Uint32Array(64);
  private length = 0;

  constructor(
    private readonly file: string,
    private readonly lines: Lines,
  ) {}

  /** Keeps the places of a value, and returns what they are found by again. */
  keep(value: unknown, places: Places): number {
    const first = this.length;
    this.push(value, places);
    return first;
  }

  /** Where a part of a value stands that was kept as `first`; what was not written stands at the nearest part around it. */
  find(value: unknown, first: number, path: Path): Position {
    let here = value;
    let at = first;
    for (const step of path) {
      if (!isOfParts(here) || !Object.hasOwn(here, step)) break;
      const keys = Object.keys(here);
      at += 1;
      for (const key of keys.slice(0, keys.indexOf(String(step)))) at += partsIn(here[key]);
      here = here[step];
    }
    return { file: this.file, ...this.lines.at(this.offsets[at]!) };
  }

  /** Lets go of the room that was kept for more. */
  close(): void {
    this.offsets = this.offsets.slice(0, this.length);
  }

  private push(value: unknown, places: Places): void {
    const offset = typeof places === "number" ? places : places.offset;
    if (this.length === this.offsets.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.offsets);
      this.offsets = larger;
    }
    this.offsets[this.length++] = offset;
    if (!isOfParts(value)) return;
    const parts = (typeof places === "number" ? {} : places.parts) as Readonly<Record<string, Places>>;
    for (const key of Object.keys(value)) this.push(value[key], parts[key] ?? offset);
  }
}

type OfParts = Readonly<Record<string | number, unknown>>;

const isOfParts = (value: unknown): value is OfParts => typeof value === "object" && value !== null;

/** How many numbers a walk through a value keeps. */
const partsIn = (value: unknown): number =>
  isOfParts(value) ? Object.values(value).reduce<number>((sum, part) => sum + partsIn(part), 1) : 1;
