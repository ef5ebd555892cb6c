import { afterEach, expect } from "vitest";
import { program } from "./onrecord.js";
import { openTerminal, type Terminal, type TerminalOptions } from "./terminal.js";

const opened: Terminal[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((terminal) => terminal.close()));
});

/** A terminal that is closed after the test. */
export function inTerminal(command: string, args: readonly string[], options?: TerminalOptions): Terminal {
  const terminal = openTerminal(command, args, options);
  opened.push(terminal);
  return terminal;
}

/** The reader in a terminal, with its first screen drawn. */
export async function openReader(options: TerminalOptions = {}, ...args: readonly string[]): Promise<Terminal> {
  const terminal = inTerminal(process.execPath, [program, "tui", ...args], options);
  await terminal.waitFor("ON RECORD", 30_000);
  await terminal.waitForQuiet();
  return terminal;
}

/** Presses keys one after the other, each when the last has been answered by something new on the screen. */
export async function press(terminal: Terminal, ...keys: readonly string[]): Promise<string[]> {
  for (const key of keys) {
    const before = terminal.bytes();
    terminal.type(key);
    await terminal.waitFor(() => terminal.bytes() > before);
    await terminal.waitForQuiet();
  }
  return terminal.screen();
}

/** What must be so when the reader has gone: the screen that was there before, a cursor, wrapping, no marked pastes, no mouse. */
export function expectRestored(terminal: Terminal): void {
  expect(terminal.onAlternateScreen()).toBe(false);
  const written = terminal.written();
  for (const on of ["\x1b[?25h", "\x1b[?7h", "\x1b[?2004l", "\x1b[?1049l"]) expect(written).toContain(on);
  if (written.includes("\x1b[?1000h")) expect(written.lastIndexOf("\x1b[?1000l")).toBeGreaterThan(written.lastIndexOf("\x1b[?1000h"));
  const left = written.lastIndexOf("\x1b[?1049l");
  expect(written.slice(left)).not.toMatch(/\x1b\[(\?25l|\?7l|\?1049h|\?1000h|\d+;\d+H)/);
}

/** As `press`, for keys of which it is not known whether they change anything: what does not answer soon does not answer. */
export async function tryKeys(terminal: Terminal, keys: string): Promise<string[]> {
  const before = terminal.bytes();
  terminal.type(keys);
  await terminal.waitFor(() => terminal.bytes() > before, 1500).catch(() => []);
  return terminal.waitForQuiet(200);
}
