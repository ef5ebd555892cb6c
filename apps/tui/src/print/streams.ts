import { closeSync, constants, fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { exitCodes } from "../options/exit-codes.js";

/** Standard output and standard error, by their numbers. */
type Out = 1 | 2;

const asked = new Set<Out>();

/** Node’s stream for standard output or error. What goes wrong with it ends the program, as it does in `write`. */
export function streamOf(out: Out): NodeJS.WriteStream {
  const stream = out === 1 ? process.stdout : process.stderr;
  if (!asked.has(out)) {
    asked.add(out);
    stream.on("error", (error) => end(out, error));
  }
  return stream;
}

/**
 * Writes a text whole before it returns. To set up Node’s streams takes longer than many a command, so they are asked for only
 * where they are needed: for what a full pipe does not take at once, for all that comes after it, and on Windows.
 */
export function write(out: Out, text: string): void {
  if (asked.has(out) || process.platform === "win32") return void streamOf(out).write(text);
  // Room for the most that UTF-8 can take: to count first would go through all of it twice.
  const bytes = Buffer.allocUnsafeSlow(text.length * 3);
  const length = bytes.write(text);
  for (let at = 0; at < length;) {
    try {
      at += writeSync(out, bytes, at, length - at);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") return end(out, error);
      return void streamOf(out).write(bytes.subarray(at, length));
    }
  }
}

/**
 * Lets go of the standard streams, last of all, where their terminal is gone: Node would set it back to how it was, and abort where
 * that fails.
 */
export function letGo(): void {
  for (const stream of [0, 1, 2]) {
    try {
      closeSync(stream);
    } catch {
      // whoever started the program had closed it
    }
  }
}

/** Whether one of the three standard streams is a terminal. Node’s part for terminals is loaded only if it can be one. */
export function isTerminal(stream: 0 | Out): boolean {
  try {
    return process.platform === "win32" || (fstatSync(stream).mode & constants.S_IFMT) === constants.S_IFCHR ? isatty(stream) : false;
  } catch {
    return false; // it was closed by whoever started the program
  }
}

/** Whether all that was written has gone out. */
export const isWritten = (): boolean => [...asked].every((out) => streamOf(out).writableLength === 0);

/** Waits until all of it has. */
export async function allWritten(): Promise<void> {
  for (const out of asked) await new Promise<void>((resolve) => streamOf(out).write("", () => resolve()));
}

const unwritten: Readonly<Record<string, string>> = {
  ENOSPC: "its disk is full",
  EDQUOT: "its disk is full",
  EFBIG: "it is larger than a file may be here",
};

/**
 * A reader that has seen enough (`| head`), or a terminal that is gone (EIO), is no fault: the program ends quietly. A file that takes no
 * more is told of; where that is standard error, talk is lost and nothing else.
 */
function end(out: Out, error: unknown): void {
  const code = codeOf(error) ?? "";
  if (code === "EIO") letGo();
  if (code === "EPIPE" || code === "EIO") process.exit();
  if (out === 2) return;
  write(2, `onrecord: the output could not be written whole: ${unwritten[code] ?? `the system says ${code}`}\n`);
  process.exit(exitCodes.unwritten);
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
