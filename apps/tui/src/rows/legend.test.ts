import { dataset } from "@on-record/core/dataset";
import { emptyQuery, fromSearch, timeline } from "@on-record/core/query";
import { expect, test } from "vitest";
import { lettersOf } from "../text/line.js";
import { looksOf } from "../text/looks.js";
import { legend } from "./legend.js";

const told = (asked: string): string =>
  legend(timeline(dataset, asked === "" ? emptyQuery : fromSearch(asked, dataset).query), {
    width: undefined,
    looks: looksOf(dataset, false),
  })
    .map(lettersOf)
    .join("\n");

test("the first sign of the legend names the line above, and those after it mean it", () => {
  expect(told("")).toMatch(/^┆ order with the line above not settled {3}↓ surely after it {3}/);
  expect(told("source=001&actor=zakharova")).not.toMatch(/ it\b/);
});

test("where all may not have been public yet, no sign tells an order, so none is explained", () => {
  expect(told("asof=2024-02")).toBe("◌ possibly public");
});
