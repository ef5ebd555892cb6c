import fc from "fast-check";
import { expect, test } from "vitest";
import type { Key } from "../key.js";
import { Keyboard } from "./keyboard.js";

function keysOf(...chunks: string[]): Key[] {
  const keys: Key[] = [];
  const keyboard = new Keyboard((key) => keys.push(key));
  for (const chunk of chunks) keyboard.take(chunk);
  keyboard.flush();
  return keys;
}

test("names the keys that are no characters", () => {
  expect(keysOf("j\x1b[A\x1bOB\r\t\x7f\x03\x1b[5~ é")).toEqual([
    "j",
    "up",
    "down",
    "enter",
    "tab",
    "backspace",
    "ctrl-c",
    "pageup",
    " ",
    "é",
  ]);
});

test("an escape alone is the key, an escape before others is part of them", () => {
  expect(keysOf("\x1b")).toEqual(["esc"]);
  expect(keysOf("\x1b", "[B")).toEqual(["down"]);
  expect(keysOf("\x1b\x1b[B")).toEqual(["esc", "down"]);
});

test("a paste is one key, so that what it holds presses none", () => {
  expect(keysOf("\x1b[200~quit? q\x1b[A\r", "more\x1b[201~j")).toEqual([{ pasted: "quit? q\x1b[A\rmore" }, "j"]);
});

test("sequences that nobody knows press nothing", () => {
  expect(keysOf("\x1b[15~\x1b[?1;2cx")).toEqual(["x"]);
});

test("a click and the wheel tell where; letting go and dragging press nothing", () => {
  expect(keysOf("\x1b[<0;3;4M\x1b[<0;3;4m\x1b[<32;5;4M\x1b[<64;1;1M\x1b[<65;10;2Mx")).toEqual([
    { mouse: "click", column: 2, row: 3 },
    { mouse: "up", column: 0, row: 0 },
    { mouse: "down", column: 9, row: 1 },
    "x",
  ]);
});

test("it does not matter in which pieces the keys arrive", () => {
  const sent = fc.array(fc.constantFrom("j", "\x1b[A", "\x1b[6~", "\r", "é", "\x1bOC", "\x1b[200~a q\x1b[201~"), { maxLength: 8 });
  fc.assert(
    fc.property(sent, fc.array(fc.nat(40), { maxLength: 5 }), (keys, cuts) => {
      const text = keys.join("");
      const edges = [...new Set([0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length])].toSorted((a, b) => a - b);
      const pieces = edges.slice(0, -1).map((edge, at) => text.slice(edge, edges[at + 1]));
      expect(keysOf(...pieces)).toEqual(keysOf(text));
    }),
    { numRuns: 200 },
  );
});
