import { afterEach, describe, expect, test } from "vitest";
import { recordFolder, recordNames } from "../records/names.js";
import { openTerminal, type Terminal } from "./harness/terminal.js";
import { program } from "./harness/onrecord.js";

const opened: Terminal[] = [];
afterEach(() => Promise.all(opened.splice(0).map((terminal) => terminal.close())));

/** Every view that a key opens from the list, and the scrubbing of time. */
const keys = ["d", "w", "v", "r", "i", "c", "c", "l", "[", "]", "0", "$", "G", "\r", "?"];

describe.each(recordNames)("the small record %s in the reader", (name) => {
  test.each([
    { cols: 80, rows: 24 },
    { cols: 140, rows: 45 },
  ])("opens every view at $cols x $rows, and none breaks the grid or the reader", async (size) => {
    const terminal = openTerminal(process.execPath, [program, "tui", "--record", recordFolder(name)], size);
    opened.push(terminal);
    await terminal.waitFor("ON RECORD", 20_000);
    for (const key of keys) {
      terminal.type(key);
      await terminal.waitForQuiet();
      expect(terminal.onAlternateScreen(), key).toBe(true);
      const screen = terminal.screen();
      expect(screen[0], key).toContain("ON RECORD");
      expect(screen, key).toHaveLength(size.rows);
      expect(screen.join("\n"), key).not.toMatch(/undefined|NaN|\[object /);
      terminal.type("\x1b");
      await terminal.waitForQuiet();
    }
    terminal.type("q");
    expect(await terminal.waitForExit()).toMatchObject({ code: 0 });
  });
});
