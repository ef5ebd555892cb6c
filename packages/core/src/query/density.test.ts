import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whenOf } from "../testing/dataset-builder.js";
import { blocks, density, spanOf } from "./density.js";

const heights = (dates: readonly string[], columns: number, span = spanOf([whenOf("2024-01-01/2024-01-04")])!) => {
  const { bins, unknown } = density(dates.map(whenOf), span, columns);
  return { possible: bins.map((bin) => bin.possible), certain: bins.map((bin) => bin.certain), unknown };
};

describe("density", () => {
  it("counts where a time may fall and where it surely fell", () => {
    expect(heights(["2024-01-02", "[2024-01-02..2024-01-03]", "2024-01-01/2024-01-03", "XXXX"], 4)).toEqual({
      possible: [1, 3, 2, 0],
      certain: [1, 2, 1, 0],
      unknown: 1,
    });
  });

  it("is certain of a vague time once a column is as wide as the doubt", () => {
    expect(heights(["[2024-01-03..2024-01-04]"], 2)).toMatchObject({ possible: [0, 1], certain: [0, 1] });
  });

  it("counts what reaches in from outside, and not what lies there", () => {
    expect(heights(["2023/2025", "[..2024-01-01]", "2024-02"], 4)).toMatchObject({ possible: [2, 1, 1, 1], certain: [1, 1, 1, 1] });
    expect(heights(["[2024-01-04..2024-02-10]", "[2023-01-01..2024-01-01]"], 4)).toMatchObject({
      possible: [1, 0, 0, 1],
      certain: [0, 0, 0, 0],
    });
    expect(heights(["2023-12-01/2024-02-01"], 2)).toMatchObject({ certain: [1, 1] });
  });

  it("has columns that lie side by side and never more certain than possible", () => {
    const date = fc.constantFrom(
      "2024-01-02",
      "2024-01",
      "[2024-01-02..2024-02-10]",
      "2024-01-05/2024-02",
      "2024~",
      "[..2024-01-03]",
      "2023",
    );
    const span = spanOf([whenOf("2024-01-01/2024-02-11")])!;
    fc.assert(
      fc.property(fc.array(date), fc.integer({ min: 1, max: 200 }), (dates, columns) => {
        const { bins } = density(dates.map(whenOf), span, columns);
        expect(bins[0]!.start).toBe(span.start);
        expect(bins.at(-1)!.end).toBe(span.end);
        bins.slice(1).forEach((bin, at) => expect(bin.start).toBe(bins[at]!.end + 1));
        for (const bin of bins) expect(bin.certain).toBeLessThanOrEqual(bin.possible);
      }),
      { numRuns: 60 },
    );
  });

  it("spans nothing where no time is known", () => {
    expect(spanOf([whenOf("XXXX")])).toBeUndefined();
  });

  it("has blocks that tell of each second what its column tells, and of which no two neighbours are alike", () => {
    const date = fc.constantFrom("2024-01-02", "2024-01", "[2024-01-02..2024-02-10]", "2024-01-05/2024-02", "[..2024-01-03]", "2023");
    const span = spanOf([whenOf("2024-01-01/2024-02-11")])!;
    fc.assert(
      fc.property(fc.array(date, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (dates, columns) => {
        const times = dates.map(whenOf);
        const found = blocks(times, span, columns);
        for (const bin of density(times, span, columns).bins) {
          const block = found.find(({ start, end }) => start <= bin.start && bin.end <= end);
          expect(block).toMatchObject({ possible: bin.possible, certain: bin.certain });
        }
        for (const [at, block] of found.entries()) {
          const next = found[at + 1];
          expect(block.end).toBe(next ? next.start - 1 : span.end);
          if (next) expect([next.possible, next.certain]).not.toEqual([block.possible, block.certain]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
