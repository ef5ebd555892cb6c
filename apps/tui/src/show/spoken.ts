import type { Dataset } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { type Line, lettersOf } from "../text/line.js";
import { looksOf } from "../text/looks.js";
import { spokenSigns } from "../text/signs.js";

/** What is drawn in lines, for a linear reader: one piece a line, words for signs, no columns, no blanks. */
export function spoken(dataset: Dataset, drawn: (page: Page) => readonly Line[]): string[] {
  const looks = { ...looksOf(dataset, false), signs: spokenSigns };
  return drawn({ width: undefined, looks })
    .map((one) => lettersOf(one).replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}
