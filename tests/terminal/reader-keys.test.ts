import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openReader, press } from "./harness/reader.js";

const wide = { cols: 140, rows: 45 };
const click = (column: number, row: number) => `\x1b[<0;${column + 1};${row + 1}M`;
const wheel = (direction: "up" | "down", column = 5, row = 20) => `\x1b[<${direction === "up" ? 64 : 65};${column};${row}M`;
const selected = (screen: readonly string[]) => screen.findIndex((line) => line.startsWith("▸"));

describe("the palette", () => {
  test("finds an action by a few of its letters and does it", async () => {
    const terminal = await openReader(wide);
    await press(terminal, ":");
    expect(terminal.text()).toContain("type to look for an action");
    await press(terminal, ..."headlines");
    await press(terminal, "\r");
    expect(terminal.text()).toContain("Headlines that say more than their body");
  });

  test("takes a day at its word", async () => {
    const terminal = await openReader(wide);
    await press(terminal, ":", ..."2024-03-01", "\r");
    expect(terminal.text()).toContain("As of 2024-03-01");
    expect(terminal.text()).toMatch(/00\d .*├╌+┃/);
  });
});

describe("the mouse", () => {
  test("is off until it is asked for; then a click selects, the wheel moves, and it is off again when one leaves", async () => {
    const terminal = await openReader(wide);
    expect(terminal.written()).not.toContain("\x1b[?1000h");
    await press(terminal, "m");
    expect(terminal.written()).toContain("\x1b[?1000h\x1b[?1006h");
    await terminal.waitFor("The mouse is on");
    const first = selected(terminal.screen());
    terminal.type(click(20, first + 4));
    const there = selected(await terminal.waitFor((screen) => selected(screen) > first));
    expect(Math.abs(there - first - 4)).toBeLessThanOrEqual(1); // a claim has one line or two
    terminal.type(wheel("down"));
    await terminal.waitFor((screen) => selected(screen) > there);
    terminal.type(wheel("up"));
    await terminal.waitFor((screen) => selected(screen) === there);
    await press(terminal, "m");
    expect(terminal.written().lastIndexOf("\x1b[?1000l")).toBeGreaterThan(terminal.written().lastIndexOf("\x1b[?1000h"));
  });
});

describe("what is copied", () => {
  test("is printed when one quits, before the way back, since no terminal says whether it took it", async () => {
    const terminal = await openReader(wide);
    await press(terminal, "p", "y");
    expect(terminal.text()).toContain("is copied, and printed when you quit");
    terminal.type("q");
    expect(await terminal.waitForExit()).toMatchObject({ code: 0 });
    await terminal.waitForQuiet();
    const lines = terminal.screen().filter((line) => line !== "");
    expect(lines.at(-1)).toBe("onrecord tui");
    expect(lines.length).toBeGreaterThan(3);
  });

  test("of a source without an address the file is told", async () => {
    const terminal = await openReader(wide);
    await press(terminal, "o");
    expect(terminal.screen().at(-1)).toMatch(/The record has no address for \d+; its text is the file /);
  });
});

test("i on a line that a source without a publisher says itself tells why there is no actor", async () => {
  const terminal = await openReader(wide, "--form=narration", "--source=003");
  for (let at = 0; at < 40 && !/in its (body|headline|caption), own voice/.test(terminal.text()); at++) await press(terminal, "j");
  await press(terminal, "i");
  expect(terminal.screen().at(-1)).toContain("003 says this in its own voice and names no publisher: there is no actor to show.");
});

test("w on a line that a source says itself tells why there is no ladder", async () => {
  const terminal = await openReader(wide, "--form=narration", "--source=004");
  for (let at = 0; at < 40 && !/in its (body|headline), own voice/.test(terminal.text()); at++) await press(terminal, "j");
  await press(terminal, "w");
  expect(terminal.screen().at(-1)).toContain("so no ladder");
});

describe("settings", () => {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "settings-"));
  });
  afterAll(() => rmSync(home, { recursive: true }));
  const path = () => join(home, "onrecord", "settings.json");
  const options = () => ({ ...wide, env: { XDG_CONFIG_HOME: home } });

  test.runIf(process.platform === "linux")("are written when they are changed, not before, and hold the next time", async () => {
    const first = await openReader(options());
    await press(first, "j");
    expect(existsSync(path())).toBe(false);
    await press(first, "M", "T");
    await expect
      .poll(() => existsSync(path()) && JSON.parse(readFileSync(path(), "utf8")), { timeout: 10_000 })
      .toEqual({ marks: "ascii", theme: "light" });
    const second = await openReader(options());
    expect(second.screen()[1]).toBe("=".repeat(140));
  });

  test.runIf(process.platform === "linux")("that are broken are told, and the reader opens without them", async () => {
    mkdirSync(join(home, "onrecord"), { recursive: true });
    writeFileSync(path(), '{"theme": ');
    const terminal = await openReader(options());
    expect(terminal.text()).toContain("are not used: it is no JSON");
    expect(terminal.screen()[1]).toBe("━".repeat(140));
    expect((await press(terminal, "j")).at(-1)).toContain("quit");
    expect(readFileSync(path(), "utf8")).toBe('{"theme": ');
  });
});

test("--theme chooses the colours of sources: mono has none", async () => {
  const terminal = await openReader(wide, "--theme=mono");
  expect(terminal.written()).not.toMatch(/\x1b\[[\d;]*\b(3[0-7]|9[0-7])m/);
});
