import * as fc from "fast-check";
import { mutated } from "./mutate.js";

/** A reader to be fed with what it was not made for. */
export type Target = {
  readonly name: string;
  /** Real inputs, which are changed. */
  readonly texts: () => readonly string[];
  /** Feeds the reader, and throws where it breaks what it promises. */
  readonly feed: (text: string) => void | Promise<void>;
};

/** How long to go on: so many inputs, or until so many milliseconds have gone by. */
export type Effort = { readonly runs: number } | { readonly milliseconds: number };

/** Feeds a target until the effort is spent. Rejects with the smallest input that breaks it, and the seed that leads there. */
export async function fuzz({ texts, feed }: Target, effort: Effort, seed?: number): Promise<void> {
  const inputs = mutated(texts());
  await fc.assert(
    fc.asyncProperty(inputs, async (text) => feed(text)),
    {
      ...("runs" in effort ? { numRuns: effort.runs } : { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: effort.milliseconds }),
      ...(seed === undefined ? {} : { seed }),
    },
  );
}

/** A promise that was not kept. */
export function promised(kept: boolean, promise: string): asserts kept {
  if (!kept) throw new Error(`Not kept: ${promise}`);
}
