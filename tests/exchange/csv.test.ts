import { dataset } from "@on-record/core/dataset";
import { formats, unguardCell } from "@on-record/core/exchange";
import { cleanText, emptyQuery } from "@on-record/core/query";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hostileTexts, sayingEverywhere } from "./stories.js";

type Row = Record<string, string>;
const read = (text: string): Row[] => parse(text, { columns: true, record_delimiter: "\r\n" }) as Row[];

describe("CSV", () => {
  it("has one row a report, read by a reader that follows RFC 4180", () => {
    const rows = read(formats.csv.write(dataset).text);
    expect(rows.map((row) => row["report"])).toEqual(dataset.reports.map(({ id }) => id));
    expect(rows.map((row) => unguardCell(row["quote"]!))).toEqual(dataset.reports.map(({ evidence }) => cleanText(evidence.exact)));
  });

  it("tells what a table of reports cannot hold", () => {
    const { losses } = formats.csv.write(sayingEverywhere("plain", { address: null }));
    expect(losses).toEqual([
      { code: "no-address", count: 1, message: expect.stringContaining("URN") },
      { code: "questions-left-out", count: 1, message: "1 question left out" },
      { code: "relations-left-out", count: 1, message: "1 relation between claims left out" },
    ]);
  });

  it("writes the rows that a query finds, and only the reports that it finds them by", () => {
    const query = { ...emptyQuery, stance: ["rejects" as const] };
    const rows = read(formats.csv.write(dataset, { query }).text);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row["stance"]))).toEqual(new Set(["rejects"]));
  });

  test.each(hostileTexts)("gives back %j, and no cell begins like a formula", (text) => {
    const row = read(formats.csv.write(sayingEverywhere(text)).text).find(({ report }) => report === "gazette.shut");
    expect(unguardCell(row!["claim_text"]!)).toBe(cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd"));
    for (const cell of Object.values(row!)) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/u);
  });

  it("gives back any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("'", "=", "@", " ", ",", '"', "\r\n", "x", "-", "é", "𝔘", "\u202e"), { minLength: 1 }),
        (signs) => {
          const text = signs.join("");
          const [row] = read(formats.csv.write(sayingEverywhere(text)).text);
          expect(unguardCell(row!["quote"]!)).toContain(cleanText(text));
          const told = formats.csv.write(sayingEverywhere(text)).losses.map(({ code }) => code);
          expect(told.includes("lines-joined")).toBe(text.includes("\n"));
          expect(told.includes("characters-left-out")).toBe(text.includes("\u202e"));
        },
      ),
      { numRuns: 60 },
    );
  });
});
