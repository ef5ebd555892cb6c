import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { beforeAll, describe, expect, test } from "vitest";
import { expectRestored, inTerminal, openReader, press } from "./harness/reader.js";
import { program } from "./harness/onrecord.js";
import type { Terminal } from "./harness/terminal.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("however it ends, the terminal is given back", () => {
  test("ctrl-c, with the mouse on", async () => {
    const terminal = await openReader();
    await press(terminal, "m");
    expect(terminal.written()).toContain("\x1b[?1000h");
    terminal.type("\x03");
    expect(await terminal.waitForExit()).toMatchObject({ code: 130 });
    expectRestored(terminal);
  });

  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ] as const)("%s, with a search half typed and the mouse on", async (signal, code) => {
    const terminal = await openReader();
    await press(terminal, "m", "/", "f");
    terminal.signal(signal);
    expect(await terminal.waitForExit()).toMatchObject({ code });
    expectRestored(terminal);
  });

  test("a window that is closed takes the reader with it", async () => {
    const terminal = await openReader();
    expect(runs(terminal.pid)).toBe(true);
    terminal.hangUp();
    await expect.poll(() => runs(terminal.pid), { timeout: 20_000 }).toBe(false);
  });

  test("and does so quietly, by the signal that told it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "hung-up-"));
    // A shell that outlives the terminal keeps what the reader leaves: its code, and what it says on standard error.
    const script = `trap '' HUP; "$1" "$2" tui 2>"$3/said"; echo $? >"$3/code"`;
    const terminal = inTerminal("sh", ["-c", script, "sh", process.execPath, program, folder], { cols: 100, rows: 30 });
    await terminal.waitFor("ON RECORD", 30_000);
    await terminal.waitForQuiet();
    terminal.hangUp();
    await expect.poll(() => readFile(join(folder, "code"), "utf8").catch(() => ""), { timeout: 20_000 }).toBe("129\n");
    expect(await readFile(join(folder, "said"), "utf8")).toBe("");
    await rm(folder, { recursive: true });
  });
});

describe("a fault of ours", () => {
  const outDir = join(root, ".on-record", "typed", "broken-pane");
  beforeAll(() =>
    build({
      config: false,
      entry: { "broken-pane": join(root, "tests/terminal/harness/broken-pane.mjs") },
      format: "esm",
      target: "node20.19",
      tsconfig: join(root, "apps/tui/tsconfig.json"),
      outDir,
      skipNodeModulesBundle: true,
      silent: true,
      clean: true,
    }),
  );

  test.each([
    ["a pane that cannot be drawn", "pane", "this pane is broken"],
    ["a key that cannot be answered", "key", "this key is broken"],
  ])("%s gives the terminal back and tells what it was", async (_, where, message) => {
    const terminal = inTerminal(process.execPath, [join(outDir, "broken-pane.js"), where], { cols: 100, rows: 30 });
    await terminal.waitFor("ON RECORD", 30_000);
    await terminal.waitForQuiet();
    expect(terminal.onAlternateScreen()).toBe(true);
    terminal.type("j");
    expect(await terminal.waitForExit()).toMatchObject({ code: 70 });
    await terminal.waitForQuiet();
    expectRestored(terminal);
    expect(terminal.text()).toContain("a fault of this program, not of your record");
    expect(terminal.text()).toContain(message);
  });
});

describe("in a shell", () => {
  const shell = async (): Promise<Terminal> => {
    const terminal = inTerminal("bash", ["--norc", "--noprofile", "-i"], { cols: 100, rows: 30, env: { PS1: "shell> " } });
    await terminal.waitFor("shell> ");
    return terminal;
  };
  const start = async (terminal: Terminal): Promise<void> => {
    terminal.type(`${process.execPath} ${program} tui\r`);
    await terminal.waitFor("ON RECORD", 30_000);
    await terminal.waitForQuiet();
  };

  test("ctrl-z gives the terminal back, and fg brings the reader back where it was", async () => {
    const terminal = await shell();
    await start(terminal);
    const before = await press(terminal, "j", "j", "m");
    terminal.type("\x1a");
    await terminal.waitFor(/Stopped[\s\S]*shell> /);
    expectRestored(terminal);
    terminal.type("fg\r");
    await terminal.waitFor("ON RECORD");
    expect((await terminal.waitForQuiet()).slice(0, -1)).toEqual(before.slice(0, -1));
    expect(terminal.written().lastIndexOf("\x1b[?1000h")).toBeGreaterThan(terminal.written().lastIndexOf("\x1b[?1049h"));
    const moved = await press(terminal, "j");
    expect(moved).not.toEqual(before);
    terminal.type("q");
    await terminal.waitFor("onrecord tui");
    expectRestored(terminal);
  });

  test("a stop that comes from outside is obeyed like ctrl-z", async () => {
    const terminal = await shell();
    terminal.type(`sh -c 'echo reader is $$; sleep 1; exec ${process.execPath} ${program} tui'\r`);
    await terminal.waitFor(/reader is \d+/);
    const pid = Number(/reader is (\d+)/.exec(terminal.text())![1]);
    await terminal.waitFor("ON RECORD", 30_000);
    process.kill(pid, "SIGTSTP");
    await terminal.waitFor(/Stopped[\s\S]*shell> /);
    expectRestored(terminal);
    terminal.type("fg\r");
    await terminal.waitFor("ON RECORD");
    process.kill(pid, "SIGTERM");
    await terminal.waitFor((lines) => lines.findLast((line) => line !== "")?.trim() === "shell>");
    expectRestored(terminal);
  });

  test("what was on the screen and above it is there again", async () => {
    const terminal = await shell();
    terminal.type("for i in $(seq 1 60); do echo line $i of before; done\r");
    await terminal.waitFor("line 60 of before");
    const before = (await terminal.waitForQuiet()).filter((line) => /^line \d+ of before$/.test(line));
    await start(terminal);
    await press(terminal, "j", "G", "g", "d", "\x1b", "?");
    terminal.type("q");
    await terminal.waitFor("onrecord tui");
    const lines = terminal.history().filter((line) => /^line \d+ of before$/.test(line));
    expect(lines).toEqual(Array.from({ length: 60 }, (_, at) => `line ${at + 1} of before`));
    expect(terminal.screen()).toEqual(expect.arrayContaining(before.slice(-5)));
    expect(terminal.written()).not.toContain("\x1b[3J");
  });
});
