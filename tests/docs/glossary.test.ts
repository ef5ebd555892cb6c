import { readFileSync } from "node:fs";
import { parseEdtf } from "@on-record/core";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The cells of the rows of a table, code marks taken off where a cell is nothing but code. */
const rowsOf = (table: string): string[][] =>
  table
    .split("\n")
    .filter((line) => /^\| (?!-)/.test(line))
    .slice(1)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`([^`]+)`$/, "$1")),
    );

const [, marked = ""] = /<!-- approximate:begin -->([\s\S]*)<!-- approximate:end -->/.exec(read("docs/glossary.md")) ?? [];
const rows = rowsOf(marked).map(([about = "", side = "", example = "", from = "", to = ""]) => ({ about, side, example, from, to }));

const second = (day: string, time: string): number => Date.parse(`${day}T${time}Z`) / 1000;

describe("what ~ means, in the glossary", () => {
  it.each(rows)("$example reaches as far as the code makes it", ({ example, from, to }) => {
    const result = parseEdtf(example);
    expect(result.ok && result.edtf.bounds).toMatchObject({ earliestStart: second(from, "00:00:00"), latestEnd: second(to, "23:59:59") });
    expect(result.ok && result.edtf.approximate).toBe(true);
  });

  it("is told in the same words beside the code", () => {
    const [table = ""] = /^\| about[\s\S]*?\n\n/m.exec(read("packages/core/src/model/edtf/README.md")) ?? [];
    expect(rows.map(({ about, side }) => [about, side])).toEqual(rowsOf(table));
    expect(rows.length).toBeGreaterThan(4);
  });
});
