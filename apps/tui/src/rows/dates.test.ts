import { parseEdtf, shortWhen } from "@on-record/core/query";
import { whenOf } from "@on-record/core/testing";
import { expect, test } from "vitest";
import { signsOf } from "../text/signs.js";
import { dateIn, weekdayOf } from "./dates.js";

const signs = signsOf(false);

test.each([
  ["[2024-01..2024-08]", "2024-01‥08"],
  ["[..2024-09]", "‥2024-09"],
  ["2024-02-22/2024-02-25", "2024-02-22–25"],
  ["2024~", "2024~"],
  ["2023-12?", "2023-12?"],
  ["XXXX", "?"],
])("%s stands in a column as %s", (edtf, shown) => {
  expect(dateIn(15, whenOf(edtf), signs)).toBe(shown);
});

test.each(["2024-02-22T10:30:00Z", "{2024-01,2024-03}", "[2024-01,2024-03]", "Y17000", "2024-21", "2024-02/..", "[2024-02?..]", "156X"])(
  "%s is told as it is written, not as its bounds are",
  (edtf) => {
    const read = parseEdtf(edtf);
    expect(read.ok).toBe(true);
    expect(dateIn(40, whenOf(edtf), signs)).toBe(read.ok && shortWhen(read.edtf));
  },
);

test("where the days do not fit, the months in which they lie are told: wider, never narrower", () => {
  expect(dateIn(15, whenOf("[2023-09-01..2024-08-30]"), signs)).toBe("2023-09‥2024-08");
  expect(dateIn(15, whenOf("[2024-01-26..2024-08-30]"), signs)).toBe("2024-01‥2024-08");
  expect(dateIn(40, whenOf("[2023-09-01..2024-08-30]"), signs)).toBe("2023-09-01‥2024-08-30");
});

test("a weekday is shown if one text names it, and both if two differ", () => {
  const told = (...days: string[]) =>
    [{ ...whenOf("2024"), datings: days.map((rel) => ({ rel, basis: "relative", bounds: whenOf("2024").bounds })) }] as never;
  expect(weekdayOf(told("friday"), signs)).toBe("Fri");
  expect(weekdayOf(told("thursday", "friday", "friday"), signs)).toBe("T≠F");
  expect(weekdayOf(told("february"), signs)).toBe("");
});
