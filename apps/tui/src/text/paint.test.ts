import { expect, test } from "vitest";
import { bold, dim, line, piece } from "./line.js";
import { noPaint, painted } from "./paint.js";

const drawn = line("a", bold("b", { colour: "blue" }), dim("c"), piece("d", { reverse: true, underline: true }));

test("a terminal gets styles and colours, closed where they end", () => {
  expect(painted(drawn, { styles: true, colours: true })).toBe("a\x1b[1;34mb\x1b[0m\x1b[2mc\x1b[0m\x1b[4;7md\x1b[0m");
});

test("NO_COLOR leaves bold, dim, underline and reverse", () => {
  expect(painted(drawn, { styles: true, colours: false })).toBe("a\x1b[1mb\x1b[0m\x1b[2mc\x1b[0m\x1b[4;7md\x1b[0m");
});

test("a pipe gets the letters alone", () => {
  expect(painted(drawn, noPaint)).toBe("abcd");
});

test("what is dim in a bold line is bold, since one code ends both", () => {
  const mark = line(piece("┆", { bold: true, dim: true }), bold("words"));
  expect(painted(mark, { styles: true, colours: true })).toBe("\x1b[1m┆words\x1b[0m");
});
