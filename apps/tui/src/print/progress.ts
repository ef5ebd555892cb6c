import { Worker } from "node:worker_threads";
import { write } from "./streams.js";

/** Whom to tell, and how soon, in milliseconds. */
const patience = 1000;

/**
 * Does some work, and says on standard error that it goes on if it takes longer than a second. The word is taken back at the end.
 * It is said from a thread of its own, since work may leave this one no moment to say it.
 */
export async function withProgress<Result>(words: string, work: () => Promise<Result>): Promise<Result> {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const speaker = new Worker(
    `const { workerData: { words, state, patience } } = require("node:worker_threads");
if (Atomics.wait(state, 0, 0, patience) === "timed-out") {
  Atomics.store(state, 0, 1);
  require("node:fs").writeSync(2, words);
}`,
    { eval: true, workerData: { words, state, patience } },
  );
  speaker.unref();
  try {
    return await work();
  } finally {
    const said = Atomics.exchange(state, 0, 2) === 1;
    Atomics.notify(state, 0);
    if (said) write(2, "\r\x1b[K");
  }
}
