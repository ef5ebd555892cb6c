import { expect, test } from "vitest";
import { keepWindows, readWindows, type Windows } from "./windows.js";

test("windows that were kept are the same, open on whichever side they were", () => {
  const windows: Windows = new Map([
    ["both", { earliest: 1_693_526_400, latest: 1_725_148_799 }],
    ["begins", { earliest: 0, latest: Infinity }],
    ["ends", { earliest: -Infinity, latest: -1 }],
    ["neither", { earliest: -Infinity, latest: Infinity }],
  ]);
  expect(readWindows(JSON.parse(JSON.stringify(keepWindows(windows))))).toEqual(windows);
});
