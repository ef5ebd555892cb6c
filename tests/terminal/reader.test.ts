import { dataset } from "@on-record/core/dataset";
import { emptyQuery, lookup, timeline } from "@on-record/core/query";
import { describe, expect, test } from "vitest";
import { program } from "./harness/onrecord.js";
import { expectRestored, inTerminal, openReader as read, press, tryKeys } from "./harness/reader.js";

const sizes = [
  { cols: 80, rows: 24 },
  { cols: 140, rows: 45 },
];
const claims = lookup(dataset).claims;
const rows = timeline(dataset, emptyQuery).rows;

describe.each(sizes)("the reader at $cols x $rows", (size) => {
  test("shows the list, moves through it, and says where it is", async () => {
    const terminal = await read(size);
    expect(terminal.onAlternateScreen()).toBe(true);
    const [first, second] = rows.map(({ row }) => claims.get(row.claim)!.text.slice(0, 20));
    expect(terminal.text()).toContain(first);
    expect(terminal.text()).toContain(`${dataset.claims.length > 0 ? rows.length : 0} claims`);
    terminal.type("j");
    const screen = await terminal.waitFor((lines) => lines.some((line) => line.startsWith("▸") && line.includes(second!)));
    expect(screen.filter((line) => line.startsWith("▸"))).toHaveLength(1);
  });

  test("opens the words that a claim rests on, reversed", async () => {
    const terminal = await read(size);
    terminal.type("\r");
    await terminal.waitFor("▌");
    await terminal.waitForQuiet();
    const { exact } = lookup(dataset).reports.get(rows[0]!.row.reports[0]!)!.evidence;
    const reversed: string[] = [];
    for (let row = 0; row < size.rows; row++) {
      for (let column = 0; column < size.cols; column++) {
        const cell = terminal.cell(column, row);
        if (cell.inverse && cell.width > 0) reversed.push(cell.text);
      }
    }
    expect(reversed.join("").replace(/\s/g, "")).toBe(exact.replace(/\s/g, ""));
  });

  test("fits another size, and says so when there is no room", async () => {
    const terminal = await read(size);
    terminal.resize(50, 12);
    await terminal.waitFor("50x12");
    terminal.resize(120, 30);
    await terminal.waitFor((lines) => lines.length === 30 && lines[29]!.includes("quit"));
    expect(terminal.text()).toContain("Evidence");
    terminal.resize(size.cols, size.rows);
    await terminal.waitFor((lines) => lines.length === size.rows && lines.at(-1)!.includes("quit"));
  });

  test("q gives the terminal back and prints the way here again", async () => {
    const terminal = await read(size, "--actor=pashinyan");
    terminal.type("[");
    await terminal.waitFor(/as of|--asof=/); // a narrow window has room for one of them
    terminal.type("q");
    expect(await terminal.waitForExit()).toMatchObject({ code: 0 });
    expectRestored(terminal);
    const [, asof] = /onrecord tui --actor=pashinyan --asof=(\S+)/.exec(terminal.text()) ?? [];
    expect(asof).toMatch(/^\d{4}/);
  });
});

test.each([...sizes, { cols: 60, rows: 15 }])(
  "at $cols x $rows every move writes less than a kilobyte; the scrollback stays",
  async (size) => {
    const terminal = await read(size);
    const costs: number[] = [];
    for (const key of "jjjjkJjjjjjjjjjjjjjjjjjjjjjjkkjj") {
      if (key === "J" && size.cols < 100) continue; // there are no words beside the list
      const before = terminal.bytes();
      // A claim with one report has no next one.
      await (key === "J" ? tryKeys(terminal, key) : press(terminal, key));
      costs.push(terminal.bytes() - before);
    }
    expect(Math.max(...costs)).toBeLessThan(1000);
    expect(terminal.written()).not.toContain("\x1b[3J");
    expect(terminal.written().split("\x1b[2J")).toHaveLength(2); // once, on the alternate screen
  },
);

describe("what people ask of it", () => {
  test("search narrows while typing and Esc puts everything back", async () => {
    const terminal = await read({ cols: 140, rows: 45 });
    const before = terminal.screen().slice(2);
    terminal.type("/frozen");
    await terminal.waitFor((lines) => /\/ frozen\s+\d+ claims/.test(lines.join("\n")) && lines.at(-1)!.includes("type to narrow"));
    terminal.type("\x1b");
    await terminal.waitFor((lines) => lines.at(-1)!.includes("quit"));
    expect((await terminal.waitForQuiet()).slice(2)).toEqual(before);
  });

  test("as of a day before all is certain, rows are marked as possibly public", async () => {
    const terminal = await read({ cols: 140, rows: 45 }, "--asof=2024-03");
    expect(terminal.text()).toContain("◌");
    expect(terminal.text()).toContain("possibly public");
  });

  test("an empty result names its filters", async () => {
    const terminal = await read({ cols: 80, rows: 24 }, "--actor=zakharova", "--source=001");
    expect(terminal.text()).toContain("No claim passes all 2 filters");
    terminal.type("1");
    await terminal.waitFor("▸");
  });

  test("help lists the keys of the table", async () => {
    const terminal = await read({ cols: 140, rows: 45 });
    terminal.type("?");
    await terminal.waitFor("every key of the reader");
    expect(terminal.text()).toContain("as of: by one publication");
  });

  test("a citation goes to the clipboard, and a paste presses no keys", async () => {
    const terminal = await read();
    terminal.type("\x1b[200~q\x1b[201~y");
    await terminal.waitFor("is copied");
    await terminal.waitForQuiet(); // the screen says so before the terminal is asked to
    const [, base64] = /\x1b\]52;c;([A-Za-z0-9+/=]+)\x07/.exec(terminal.written()) ?? [];
    expect(Buffer.from(base64!, "base64").toString("utf8")).toContain(claims.get(rows[0]!.row.claim)!.text);
  });
});

describe("in surroundings of their own", () => {
  test("with NO_COLOR there is bold and reverse and no colour", async () => {
    const terminal = await read({ cols: 140, rows: 45, env: { NO_COLOR: "1" } });
    expect(terminal.written()).not.toMatch(/\x1b\[[\d;]*\b(3[0-7]|9[0-7])\b[\d;]*m/);
    expect(terminal.written()).toMatch(/\x1b\[(0;)?1m/);
  });

  test("CI=1 and DEV=true change nothing", async () => {
    const terminal = await read({ cols: 80, rows: 24, env: { CI: "1", DEV: "true" } });
    terminal.type("j");
    expect((await terminal.waitFor("2 of")).some((line) => line.startsWith("▸"))).toBe(true);
  });

  test.each(sizes)("with --ascii nothing of ours is drawn outside ASCII, at $cols x $rows", async (size) => {
    const terminal = await read(size, "--ascii");
    const ours = terminal.text().replace(/[‘’“”…é]/g, "");
    expect(ours).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test.each(["TERM=dumb", "ACCESSIBLE=1"])("with %s a sentence a line is printed, and nothing is erased", async (setting) => {
    const terminal = inTerminal("env", [setting, process.execPath, program]);
    expect(await terminal.waitForExit(20_000)).toMatchObject({ code: 0 });
    expect(terminal.written()).toContain("End of quote.");
    expect(terminal.written()).not.toContain("\x1b[?1049h");
    expect(terminal.written()).not.toMatch(/\x1b\[\d*[JK]/);
  });
});
