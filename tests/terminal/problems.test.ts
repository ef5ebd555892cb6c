import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectRestored, openReader, press } from "./harness/reader.js";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "broken-"));
  cpSync(seeds, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  { cols: 140, rows: 45 },
  { cols: 80, rows: 24 },
])("a record with a fault, at $cols x $rows", (size) => {
  test("opens on a screen that tells the fault, its place and what to do; mended, it is read again", async () => {
    const file = join(folder, "004_46da3cbaf8e3bbae.yaml");
    const before = readFileSync(file, "utf8");
    const quote = /quote: "?([^"\n]*frozen[^"\n]*)/.exec(before)![1]!;
    writeFileSync(file, before.replace(quote, quote.replace("frozen", "suspended")));
    const terminal = await openReader(size, "--record", folder);
    expect(terminal.text()).toContain("The record cannot be shown as it is; nothing is guessed.");
    expect(terminal.text()).toContain("quote-not-found");
    expect(terminal.text()).toMatch(/004_46da3cbaf8e3bbae\.yaml:\d+:\d+/);
    expect(terminal.text()).toContain("What to do");
    if (!terminal.text().includes("^^")) await press(terminal, "J"); // in a low window the line itself is further down
    expect(terminal.text()).toContain("^^");
    await press(terminal, "?");
    await press(terminal, "\x1b");
    writeFileSync(file, before);
    terminal.type("R");
    await terminal.waitFor("The record was read again.", 30_000);
    expect(terminal.text()).toContain("250 claims");
    terminal.type("q");
    expect(await terminal.waitForExit()).toMatchObject({ code: 0 });
  });

  test("ends with the code of a record that cannot be read, and gives the terminal back", async () => {
    const file = join(folder, "record.yaml");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, `${before}\nnonsense: [\n`);
    const terminal = await openReader(size, "--record", folder);
    expect(terminal.text()).toContain("Problems");
    for (const key of "jkgGdvwra/") terminal.type(key);
    terminal.type("q");
    expect(await terminal.waitForExit()).toMatchObject({ code: 3 });
    writeFileSync(file, before);
    expectRestored(terminal);
  });
});
