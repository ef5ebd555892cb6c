import { dataset } from "@on-record/core/dataset";
import { emptyQuery, lookup, timeline } from "@on-record/core/query";
import { describe, expect, test } from "vitest";
import { program } from "./harness/onrecord.js";
import { expectRestored, inTerminal, openReader, press, tryKeys } from "./harness/reader.js";

test.each([
  { cols: 80, rows: 24 },
  { cols: 140, rows: 45 },
  { cols: 60, rows: 15 },
])("every view fits a window of $cols x $rows to its last line", async (size) => {
  const terminal = await openReader(size);
  for (const key of ["G", "d", "v", "r", "?", ":", "a", "2", "[", "i"]) {
    await press(terminal, key);
    const screen = terminal.screen();
    expect(screen[0], key).toContain("ON RECORD");
    expect(screen[1], key).toBe("━".repeat(size.cols));
    expect(screen.at(-2), key).toBe("─".repeat(size.cols));
    expect(screen.at(-1), key).toMatch(/quit|Esc/);
    if (key !== "[") await tryKeys(terminal, "\x1b");
  }
});

test("a window under 60 x 15 says so in any view and names the linear way; made larger, everything is where it was", async () => {
  const terminal = await openReader({ cols: 80, rows: 24 });
  await press(terminal, "j", "j", "d");
  const before = terminal.screen();
  terminal.resize(40, 8);
  await terminal.waitFor("40x8");
  expect(terminal.text()).toContain("onrecord claims --plain");
  terminal.resize(80, 24);
  await terminal.waitFor((lines) => lines[1] === "━".repeat(80));
  expect(await terminal.waitForQuiet()).toEqual(before);
});

test("the window changes its size between any two keys, and the last size is what is drawn", async () => {
  const terminal = await openReader({ cols: 140, rows: 45 });
  const sizes = [
    [70, 20],
    [139, 44],
    [30, 5],
    [100, 30],
    [61, 15],
    [200, 60],
  ] as const;
  for (const [at, key] of [..."jd/frozen\r?vr:j"].entries()) {
    terminal.type(key);
    const [cols, rows] = sizes[at % sizes.length]!;
    terminal.resize(cols, rows);
  }
  terminal.resize(90, 26);
  await terminal.waitFor((lines) => lines.length === 26 && lines[1] === "━".repeat(90) && lines[24] === "─".repeat(90));
  terminal.type("\x03");
  expect(await terminal.waitForExit()).toMatchObject({ code: 130 });
  expectRestored(terminal);
});

describe("without a keyboard or a screen of its own", () => {
  test("standard input that is closed or a file: the keys are read from the terminal itself", async () => {
    const terminal = inTerminal("sh", ["-c", `"${process.execPath}" "${program}" tui </dev/null`], { cols: 80, rows: 24 });
    await terminal.waitFor("ON RECORD", 30_000);
    await terminal.waitForQuiet();
    await press(terminal, "j");
    expect(terminal.screen().at(-1)).toContain("2 of");
    terminal.type("q");
    expect(await terminal.waitForExit()).toMatchObject({ code: 0 });
    expectRestored(terminal);
  });

  test("output that goes into a pipe: the list, and a word about it beside it", async () => {
    const terminal = inTerminal("sh", ["-c", `"${process.execPath}" "${program}" tui | head -3`], { cols: 80, rows: 24 });
    await terminal.waitForExit(30_000);
    expect(terminal.text()).toContain("the reader needs a terminal; this is the list");
    expect(terminal.written()).not.toContain("\x1b[?1049h");
  });

  // Without `--wait` setsid ends before what it starts, and without the pause what is printed last may never be seen.
  test.runIf(process.platform === "linux")("no terminal to read keys from at all: the list, and a word about it", async () => {
    const cutOff = [
      "--wait",
      "--fork",
      "sh",
      "-c",
      `"${process.execPath}" "${program}" tui --act=deny </dev/null; echo "ended with $?"; sleep 2`,
    ];
    const terminal = inTerminal("setsid", cutOff, { cols: 80, rows: 24 });
    await terminal.waitFor("ended with 0", 30_000);
    expect(terminal.text()).toContain("there is no terminal to read keys from; this is the list");
    const [first] = timeline(dataset, { ...emptyQuery, act: ["deny"] }).rows;
    expect(terminal.history().join("\n")).toContain(lookup(dataset).claims.get(first!.row.claim)!.text.slice(0, 20));
    expect(terminal.written()).not.toContain("\x1b[?1049h");
  });
});
