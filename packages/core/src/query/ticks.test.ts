import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whenOf } from "../testing/dataset-builder.js";
import { spanOf } from "./density.js";
import { axisOf } from "./ticks.js";

const axis = (edtf: string, width = 1000, apart = 60) => axisOf(spanOf([whenOf(edtf)])!, width, apart);
const told = (edtf: string, width?: number) => axis(edtf, width).ticks.map(({ label, larger }) => (larger ? `${larger}: ${label}` : label));

describe("the ticks of a window", () => {
  it("are days, weeks, months, quarters or years, as there is room", () => {
    expect(told("2024-01-30/2024-02-03")).toEqual(["30", "31", "Feb 2024: 1", "2", "3"]);
    expect(told("2024-01-25/2024-02-20")).toEqual(["29", "Feb 2024: 5", "12", "19"]);
    expect(told("2023-11/2024-02")).toEqual(["Nov", "Dec", "2024: Jan", "Feb"]);
    expect(told("2023-11/2024-12", 400)).toEqual(["2024: Jan", "Apr", "Jul", "Oct"]);
    expect(told("2019/2024")).toEqual(["2019", "2020", "2021", "2022", "2023", "2024"]);
    expect(told("1990/2024", 500)).toEqual(["1990", "1995", "2000", "2005", "2010", "2015", "2020"]);
  });

  it("say in which year or month the window begins", () => {
    expect(axis("2023-11/2024-02").begins).toBe("2023");
    expect(axis("2024-01-30/2024-02-03").begins).toBe("Jan 2024");
    expect(axis("2019/2024").begins).toBeUndefined();
  });

  it("count the years before 1 as people do, without a year 0", () => {
    expect(told("-0003/0002", 600)).toEqual(["4 BC", "3 BC", "2 BC", "1 BC", "1", "2"]);
    expect(told("-0430/0450", 600)).toEqual(["400 BC", "300 BC", "200 BC", "100 BC", "1", "100", "200", "300", "400"]);
    expect(told("-0012/0013", 200)).toEqual(["10 BC", "10"]);
  });

  it("lie within the window, rise, and keep apart, from days to ages", () => {
    const start = fc.integer({ min: -400_000_000_000, max: 400_000_000_000 });
    const length = fc.integer({ min: 18, max: 44 }).map((power) => 2 ** power);
    fc.assert(
      fc.property(start, length, fc.integer({ min: 200, max: 2400 }), (from, seconds, width) => {
        const window = { start: from, end: from + seconds - 1 };
        const { ticks } = axisOf(window, width, 60);
        for (const { at } of ticks) expect(at >= window.start && at <= window.end).toBe(true);
        ticks.slice(1).forEach(({ at }, before) => {
          // February is shorter than the mean month.
          expect(((at - ticks[before]!.at) / seconds) * width).toBeGreaterThan(60 * 0.9);
        });
      }),
      { numRuns: 300 },
    );
  });
});
