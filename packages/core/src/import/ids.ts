import { slugPattern } from "../model/id.js";
import { unknownSpeaker } from "../model/statement.js";

const longest = 60;

/** Gives out ids, each once in a record, across all kinds. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken, unknownSpeaker]);
  }

  /** The id that a file gives, if it is one and free; else one made of the words, else of what it is: `claim-12`. */
  make(words: string, kind: string): string {
    const stem = slugOf(words) || kind;
    for (let count = 1; ; count++) {
      const id = count === 1 && stem !== kind ? stem : `${stem}-${count}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }

  /** Takes an id as it is given. False: it is none, or is taken. */
  take(id: string, pattern: RegExp = slugPattern): boolean {
    if (!pattern.test(id) || id.length > 120 || this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }
}

/** Words as an id: lower-case letters without their marks, and digits, parted by hyphens. Empty where there are none of those. */
function slugOf(words: string): string {
  const plain = words
    .slice(0, 4 * longest)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-+/, "").slice(0, longest).replace(/-+$/, "");
}
