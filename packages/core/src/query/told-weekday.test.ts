import { expect, test } from "vitest";
import { parseEdtf } from "../model/edtf/index.js";
import { toldWeekday } from "./told-weekday.js";

const boundsOf = (text: string) => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(text);
  return read.edtf.bounds;
};

test("a weekday is told by its name, or by a date of one day, and by nothing wider", () => {
  expect(toldWeekday({ rel: "thursday", bounds: boundsOf("2024-02/2024-08") })).toBe("thursday");
  expect(toldWeekday({ bounds: boundsOf("2024-02-22") })).toBe("thursday");
  expect(toldWeekday({ bounds: boundsOf("2024-02") })).toBeUndefined();
  expect(toldWeekday({ rel: "before", bounds: boundsOf("../2024-02-22") })).toBeUndefined();
});
