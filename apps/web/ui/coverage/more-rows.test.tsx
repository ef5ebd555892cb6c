import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Coverage } from "@on-record/core/query";
import { MoreRows, rowsAtOnce } from "./more-rows";

const withColumns = (count: number) => ({ columns: Array.from({ length: count }), rows: [] }) as unknown as Coverage;

test("the matrix of a few sources shows every question there may be, that of many at least a screen of them", () => {
  expect(rowsAtOnce(withColumns(5))).toBe(600);
  expect(rowsAtOnce(withColumns(50))).toBe(60);
  expect(rowsAtOnce(withColumns(5000))).toBe(20);
});

test("what is not shown is told, with the way to all of it; where nothing is left out, nothing is said", () => {
  expect(renderToStaticMarkup(<MoreRows shown={60} all={490} />)).toContain("These are 60 of 490 questions");
  expect(renderToStaticMarkup(<MoreRows shown={60} all={490} />)).toContain('href="/disputes"');
  expect(renderToStaticMarkup(<MoreRows shown={600} all={49} />)).toBe("");
});
