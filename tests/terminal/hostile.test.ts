import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { datasetOf } from "@on-record/core/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openReader, press, tryKeys } from "./harness/reader.js";
import type { Terminal } from "./harness/terminal.js";

/** Each would do something to a terminal that it reached: rename it, link, copy, clear, leave, colour, print, ring, reverse. */
const attacks = [
  "\x1b]0;taken\x07",
  "\x1b]8;;http://taken.example\x1b\\link\x1b]8;;\x1b\\",
  "\x1b]52;c;dGFrZW4=\x07",
  "\x1b[2J\x1b[3J\x1b[?1049l\x1b[31m\x1b[5n\x1b[6n",
  "\x1bP+q544e\x1b\\",
  "\x1bc\x07\b\r\t\v\x00\x7f",
  "\u009b2J\u009d0;taken\u009c\u0085",
  "\u202eesrever\u202c\u2066isolate\u2069\u200f\u200b\u2060\ufeff",
  "字母か가e\u0301\u{1f469}\u200d\u{1f467}\u{1f3fd}a\u0300\u0301\u0302ﷺ",
  "\u05d0\u05d1\u05d2 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
];
const evil = attacks.join(" x ");

const hostile = datasetOf({
  sources: { gazette: { title: evil }, courier: { title: evil } },
  actors: { mayor: { name: evil, aliases: [{ name: evil, sources: ["gazette"] }] } },
  events: { shutting: { title: evil } },
  statements: { speech: { speaker: "mayor", occasion: "shutting" } },
  claims: { gates: { text: evil, about: ["shutting"] }, other: evil },
  questions: {
    what: {
      text: evil,
      because: evil,
      positions: [
        { id: "yes", label: evil, claims: [{ claim: "gates", stance: "affirms" }], reports: [] },
        { id: "no", label: evil, claims: [{ claim: "gates", stance: "rejects" }], reports: [] },
      ],
    },
  },
  reports: [
    {
      id: "head",
      source: "gazette",
      claim: "gates",
      statement: "speech",
      quote: `“${evil}”`,
      form: "direct",
      cue: evil,
      departures: [{ from: "other", kind: "strengthened", because: evil }],
    },
    { source: "courier", claim: "gates", statement: "speech", quote: `“${evil}” there`, form: "direct" },
    { source: "courier", claim: "other", quote: `${evil} elsewhere` },
  ],
} as never);

const problem = { code: "no-title", severity: "warning", at: { file: evil, line: 1, column: 1 }, message: evil, hint: evil };

let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  file = join(folder, "hostile.json");
  writeFileSync(file, JSON.stringify({ ...hostile, problems: [problem], record: { ...hostile.record, title: evil } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What this program itself may send: places, styles, clearing the rest of a line, its modes, and its own copies. */
const ours = /\x1b\[(?:\d+;\d+H|\d+H|\d*[CG]|\d+[XLM]|(?:1;\d+)?r|[\d;]*m|K|\?(?:1049|25|7|2004|2026|1000|1006)[hl]|H|2J)/g;

function expectHarmless(terminal: Terminal, what: string): void {
  const rest = terminal
    .written()
    .replace(ours, "")
    .replace(/\x1b\]52;c;[A-Za-z0-9+/=]*\x07/g, "");
  expect(rest.match(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu) ?? [], what).toEqual([]);
}

test.each([
  { cols: 140, rows: 45 },
  { cols: 80, rows: 24 },
])("no word of a hostile record acts on the terminal in any view, at $cols x $rows", async (size) => {
  const terminal = await openReader(size, "--record", file);
  const views = ["j", "d", "w", "v", "r", "i", "l", "c", "[", "!", "u", "\r", ":", "a", "X", "?", "/x"];
  for (const keys of views) {
    await tryKeys(terminal, keys);
    expectHarmless(terminal, keys);
    expect(terminal.onAlternateScreen(), keys).toBe(true);
    // A character that a terminal draws wider than we reckon would push the rule of the footer out of its place.
    expect(terminal.screen().at(-2), keys).toBe("─".repeat(size.cols));
    await tryKeys(terminal, "\x1b");
  }
  await tryKeys(terminal, "1");
  await press(terminal, "y");
  expectHarmless(terminal, "copying");
  const [, copied = ""] = /\x1b\]52;c;([A-Za-z0-9+/=]+)\x07/.exec(terminal.written()) ?? [];
  expect(Buffer.from(copied, "base64").toString("utf8").replace(/\n/g, "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  terminal.type("q");
  expect(await terminal.waitForExit()).toMatchObject({ code: 0 });
  const after = terminal.written().slice(terminal.written().lastIndexOf("\x1b[?1049l") + 8);
  expect(after.replace(/[\r\n]/g, "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
});
