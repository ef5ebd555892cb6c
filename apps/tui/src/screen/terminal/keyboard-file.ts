import { closeSync, openSync } from "node:fs";
import { ReadStream } from "node:tty";

/** The terminal that belongs to this program, whatever its standard input is. */
const own = "/dev/tty";

/** Whether keys can be read though standard input is no terminal: a program that was cut off from its terminal has none. */
export function hasKeyboard(): boolean {
  try {
    closeSync(openSync(own, "r"));
    return true;
  } catch {
    return false;
  }
}

/** Where keys come from. @throws where there is no terminal. */
export const keyboardFile = (): ReadStream => (process.stdin.isTTY ? process.stdin : new ReadStream(openSync(own, "r")));
