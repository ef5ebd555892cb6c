import { dataset } from "@on-record/core/dataset";
import { describe, expect, it } from "vitest";
import { readCases } from "./same-answer/cases.js";
import { askLibrary } from "./same-answer/library.js";

describe.each(readCases())("$name", ({ pairs, rows, problems }) => {
  it("the library", () => {
    expect(askLibrary(dataset!, pairs)).toEqual({ rows, problems });
  });
});
