import { setTimeout as wait } from "node:timers/promises";
import type { ExitCode } from "../options/exit-codes.js";
import { WatchedFiles } from "./watched-files.js";

/** A save is often several events. A pause as long as this ends it, in milliseconds. */
const pause = 100;

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const satisfies Readonly<Record<string, ExitCode>>;

/**
 * Calls `look` at once, and again whenever files of the record at a path were saved, told which. One call goes on at a time.
 * Ends by a signal; and if there is nothing to watch, with what `look` said last.
 */
export async function whenSaved(path: string, look: (saved: readonly string[]) => Promise<ExitCode>): Promise<ExitCode> {
  const heard: { changed: boolean; ended?: ExitCode; tell?: () => void } = { changed: false };
  const files = new WatchedFiles(path, () => {
    heard.changed = true;
    heard.tell?.();
  });
  const handlers = Object.entries(signals).map(([signal, code]) => ({
    signal,
    end: () => {
      heard.ended = code;
      heard.tell?.();
    },
  }));
  for (const { signal, end } of handlers) process.on(signal, end);
  try {
    await files.saved();
    let code = await look([]);
    while (heard.ended === undefined && files.any) {
      if (!heard.changed) await new Promise<void>((resolve) => (heard.tell = resolve));
      heard.changed = false;
      if (heard.ended === undefined) await wait(pause);
      if (heard.ended !== undefined || heard.changed) continue; // it ends, or goes on
      const saved = await files.saved();
      if (saved.length > 0) code = await look(saved);
    }
    return heard.ended ?? code;
  } finally {
    files.close();
    for (const { signal, end } of handlers) process.off(signal, end);
  }
}
