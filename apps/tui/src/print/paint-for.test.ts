import { expect, test } from "vitest";
import { paintFor } from "./paint-for.js";

const whole = { styles: true, colours: true };
const bold = { styles: true, colours: false };
const none = { styles: false, colours: false };

test.each([
  ["a terminal", 80, {}, {}, whole],
  ["a pipe", undefined, {}, {}, none],
  ["a pipe, --color=always", undefined, {}, { color: "always" }, whole],
  ["a terminal, --color=never", 80, {}, { color: "never" }, none],
  ["a terminal, NO_COLOR", 80, { NO_COLOR: "1" }, {}, bold],
  ["a terminal, NO_COLOR that is empty", 80, { NO_COLOR: "" }, {}, whole],
  ["a pipe, FORCE_COLOR", undefined, { FORCE_COLOR: "1" }, {}, whole],
  ["a pipe, FORCE_COLOR that is empty", undefined, { FORCE_COLOR: "" }, {}, whole],
  ["a terminal, FORCE_COLOR=0", 80, { FORCE_COLOR: "0" }, {}, none],
  ["a pipe, FORCE_COLOR and --color=never", undefined, { FORCE_COLOR: "3" }, { color: "never" }, none],
  ["a pipe, FORCE_COLOR and NO_COLOR", undefined, { FORCE_COLOR: "3", NO_COLOR: "1" }, {}, whole],
  ["a dumb terminal", 80, { TERM: "dumb" }, {}, none],
  ["a terminal in a CI", 80, { CI: "1" }, {}, whole],
] as const)("%s is painted as it is wanted", (_, columns, env, flags, paint) => {
  expect(paintFor({ env, columns }, flags)).toEqual(paint);
});
