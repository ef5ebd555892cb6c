import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { settled } from "./settled.js";
import type { CellStyle } from "./style.js";
import { styleOf } from "./style.js";

export type TerminalOptions = {
  /** Columns of the window; 100 if left out. */
  readonly cols?: number;
  /** Rows of the window; 30 if left out. */
  readonly rows?: number;
  /** Added to a small environment that is the same on every machine. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
};

export type Ending = { readonly code: number; readonly signal: number | undefined };

/** What waits is told what it last saw. */
export class NeverSeen extends Error {}

/** A program in a real pseudo-terminal, seen through a real emulator. */
export type Terminal = {
  readonly pid: number;
  /** The rows as a person sees them, without trailing blanks. */
  screen(): string[];
  /** The same, joined by line feeds. */
  text(): string;
  /** All that the primary screen holds, what was scrolled away too: what one sees after leaving, and above it. */
  history(): string[];
  /** How the cell at a column and a row (both from 0) is drawn. */
  cell(column: number, row: number): CellStyle;
  /** Where the cursor stands, and whether the alternate screen is shown. */
  cursor(): { readonly column: number; readonly row: number };
  onAlternateScreen(): boolean;
  /** All that the program wrote, escape sequences too. */
  written(): string;
  /** How many bytes that is. */
  bytes(): number;
  /** Presses keys: what a terminal would send for them, for example "q", "\r" or "\x1b[A". */
  type(keys: string): void;
  resize(cols: number, rows: number): void;
  signal(name: NodeJS.Signals): void;
  /** Closes the window: the terminal is gone, and nobody reads what is still written. */
  hangUp(): void;
  /** Waits for a text, or for what a test of the screen says; resolves with the screen. */
  waitFor(what: string | RegExp | ((screen: string[]) => boolean), milliseconds?: number): Promise<string[]>;
  /** Waits until nothing has been written for a while. */
  waitForQuiet(milliseconds?: number): Promise<string[]>;
  /** Waits for the program's end. */
  waitForExit(milliseconds?: number): Promise<Ending>;
  /** Ends the program, if it still runs, and lets go of everything. */
  close(): Promise<void>;
};

const home = mkdtempSync(join(tmpdir(), "home-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

/** Starts a program in a pseudo-terminal of its own. */
export function openTerminal(command: string, args: readonly string[], options: TerminalOptions = {}): Terminal {
  const { cols = 100, rows = 30, cwd = process.cwd(), env = {} } = options;
  const base = {
    PATH: process.env["PATH"] ?? "",
    HOME: home, // where a program keeps what somebody has chosen: nothing was, and nobody's choices are changed
    TERM: "xterm-256color",
    COLORTERM: "truecolor",
    LANG: "C.UTF-8",
  };
  const emulator = new xterm.Terminal({ cols, rows, allowProposedApi: true, scrollback: 1000 });
  const pty = spawn(command, [...args], { cols, rows, cwd, env: { ...base, ...env }, name: base.TERM });

  let written = "";
  let pending = 0; // chunks that the emulator has not drawn yet
  let lastWrite = Date.now();
  let ending: Ending | undefined;
  const changed = settled();
  pty.onData((chunk) => {
    written += chunk;
    lastWrite = Date.now();
    pending += 1;
    emulator.write(chunk, () => {
      pending -= 1;
      changed.tell();
    });
  });
  // What the emulator answers to a program's questions (where is the cursor, which colours) goes back as a terminal would send it.
  emulator.onData((answer) => ending ?? pty.write(answer));
  pty.onExit(({ exitCode, signal }) => {
    ending = { code: exitCode, signal: signal || undefined };
    changed.tell();
  });

  const screen = () => {
    const { active } = emulator.buffer;
    return Array.from({ length: emulator.rows }, (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? "");
  };
  const until = async (holds: () => boolean, milliseconds: number, what: string) => {
    if (await changed.until(() => pending === 0 && holds(), milliseconds)) return screen();
    const ended = ending ? ` The program has ended with code ${ending.code}.` : "";
    throw new NeverSeen(`Not seen within ${milliseconds} ms: ${what}.${ended} The screen:\n${screen().join("\n").trimEnd()}`);
  };

  return {
    pid: pty.pid,
    screen,
    history: () =>
      Array.from({ length: emulator.buffer.normal.length }, (_, row) => emulator.buffer.normal.getLine(row)?.translateToString(true) ?? ""),
    text: () => screen().join("\n"),
    cell: (column, row) => styleOf(emulator.buffer.active, column, row),
    cursor: () => ({ column: emulator.buffer.active.cursorX, row: emulator.buffer.active.cursorY }),
    onAlternateScreen: () => emulator.buffer.active.type === "alternate",
    written: () => written,
    bytes: () => Buffer.byteLength(written),
    type: (keys) => pty.write(keys),
    resize(newCols, newRows) {
      emulator.resize(newCols, newRows);
      pty.resize(newCols, newRows);
    },
    signal: (name) => pty.kill(name),
    hangUp: () => (pty as unknown as { destroy(): void }).destroy(),
    waitFor(what, milliseconds = 10_000) {
      if (typeof what === "function") return until(() => what(screen()), milliseconds, "a screen that passes the test");
      const seen = () => (typeof what === "string" ? screen().join("\n").includes(what) : what.test(screen().join("\n")));
      return until(seen, milliseconds, String(what));
    },
    waitForQuiet: (milliseconds = 150) => until(() => Date.now() - lastWrite >= milliseconds, milliseconds + 10_000, "a quiet terminal"),
    async waitForExit(milliseconds = 10_000) {
      await until(() => ending !== undefined, milliseconds, "the end of the program");
      return ending ?? { code: -1, signal: undefined };
    },
    async close() {
      if (!ending) pty.kill("SIGKILL");
      await changed.until(() => ending !== undefined, 2_000);
      emulator.dispose();
    },
  };
}
