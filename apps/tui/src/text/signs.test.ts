import { expect, test } from "vitest";
import { signsOf } from "./signs.js";
import { widthOf } from "./width.js";

const flat = (value: unknown): string[] => (typeof value === "string" ? [value] : Object.values(value as object).flatMap(flat));

test("every sign takes one column; those of a manner take two", () => {
  const { manner, ...signs } = signsOf(false);
  expect(flat(signs).filter((sign) => widthOf(sign) !== 1)).toEqual([]);
  expect(flat(manner).filter((sign) => widthOf(sign) !== 2)).toEqual([]);
});

test("with --ascii every sign is made of ASCII", () => {
  expect(flat(signsOf(true)).filter((sign) => !/^[\x20-\x7e]+$/.test(sign))).toEqual([]);
});
