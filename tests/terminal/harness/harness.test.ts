import { afterEach, describe, expect, test } from "vitest";
import type { Terminal, TerminalOptions } from "./terminal.js";
import { NeverSeen, openTerminal } from "./terminal.js";

const opened: Terminal[] = [];
const runScript = (script: string, options?: TerminalOptions) => {
  const terminal = openTerminal(process.execPath, ["-e", script], options);
  opened.push(terminal);
  return terminal;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((terminal) => terminal.close()));
});

const echo = `
  process.stdin.setRawMode(true);
  process.stdin.on("data", (keys) => String(keys) === "q" ? process.exit(3) : console.log("got " + JSON.stringify(String(keys))));
  process.stdout.on("resize", () => console.log("now " + process.stdout.columns + "x" + process.stdout.rows));
  console.log("ready " + process.stdout.columns + "x" + process.stdout.rows);
`;

describe("a program in a pseudo-terminal", () => {
  test("sees a terminal of the size asked for, keys, and a new size", async () => {
    const terminal = runScript(echo, { cols: 40, rows: 10 });
    await terminal.waitFor("ready 40x10");
    terminal.type("\x1b[A");
    await terminal.waitFor('got "\\u001b[A"');
    terminal.resize(60, 12);
    await terminal.waitFor("now 60x12");
    expect(terminal.screen()).toHaveLength(12);
    expect(terminal.bytes()).toBe(terminal.written().length);
    terminal.type("q");
    expect(await terminal.waitForExit()).toEqual({ code: 3, signal: undefined });
  });

  test("is drawn as a terminal draws it", async () => {
    const terminal = runScript(
      String.raw`process.stdout.write("\x1b[?1049h\x1b[2;3H\x1b[1;7mHi\x1b[0m \x1b[38;2;255;0;16mred"); setTimeout(() => {}, 9e4)`,
    );
    await terminal.waitFor("red");
    expect(terminal.screen()[1]).toBe("  Hi red");
    expect(terminal.cell(2, 1)).toMatchObject({ text: "H", bold: true, inverse: true, foreground: undefined });
    expect(terminal.cell(5, 1)).toMatchObject({ text: "r", bold: false, foreground: "#ff0010" });
    expect(terminal.onAlternateScreen()).toBe(true);
    expect(terminal.cursor()).toEqual({ column: 8, row: 1 });
  });

  test("can be sent a signal", async () => {
    const terminal = runScript(`process.on("SIGTERM", () => process.exit(7)); console.log("up"); setTimeout(() => {}, 9e4)`);
    await terminal.waitFor("up");
    terminal.signal("SIGTERM");
    expect((await terminal.waitForExit()).code).toBe(7);
  });

  test("tells the screen when what was waited for never comes", async () => {
    const terminal = runScript(`console.log("something else"); setTimeout(() => {}, 9e4)`);
    await terminal.waitFor("something else");
    await expect(terminal.waitFor("the thing", 100)).rejects.toThrow(NeverSeen);
    await expect(terminal.waitFor("the thing", 100)).rejects.toThrow("something else");
  });
});
