import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfOfBounds, lasting, parseEdtf, unknownBounds, within, withinDays, type Bounds } from "./index.js";

function boundsOf(text: string): Bounds {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.fault.message}`);
  return result.edtf.bounds;
}

const lower = (a: number | null, b: number | null): boolean => a === null || (b !== null && a <= b);
const upper = (a: number | null, b: number | null): boolean => a === null || (b !== null && a >= b);
const notInside = (outer: Bounds, inner: Bounds): boolean => {
  return (
    lower(outer.earliestStart, inner.earliestStart) &&
    upper(outer.latestEnd, inner.latestEnd) &&
    lower(outer.earliestEnd, inner.earliestEnd)
  );
};

describe("EDTF for bounds", () => {
  it.each([
    "2024-02-22",
    "2024-02",
    "2024",
    "[2024-01-29..2024-08-31]",
    "[2024-01..2024-08]",
    "[1667..1672]",
    "[..2024-08-30]",
    "[..2024-08]",
    "[2024-02..]",
    "XXXX",
    "2024-02-22/2024-02-25",
    "2024-02/2024-08",
    "2024-02-22/2025",
    "2024-01-01/2024",
    "2024/..",
    "../2024-02",
    "-0043",
    "-0043-03-15",
    "Y12345",
    "[Y-20000..-0500]",
  ])("gives %s back", (text) => {
    expect(edtfOfBounds(boundsOf(text))).toBe(text);
  });

  it.each([
    ["2024-02-22T19:30:00+04:00", "2024-02-22"],
    ["1984-1X", "[1984-10..1984-12]"],
    ["2024-06-11~", "[2024-06-08..2024-06-14]"],
    ["1985/", "1985/.."],
    ["[1667,1760-12]", "[1667..1760]"],
    // The start is one of many days, which an end of an interval cannot be.
    ["2004-06-~01/2004-06-20", "[2004-05-29..2004-06-20]"],
  ])("tells the bounds of %s as %s", (text, expected) => {
    expect(edtfOfBounds(boundsOf(text))).toBe(expected);
  });

  it("does not write an interval that would read as reversed", () => {
    const start = withinDays(19_800, 19_800);
    const someTimeThatYear = boundsOf("2024");
    const loose = { ...someTimeThatYear, earliestStart: start.earliestStart, latestStart: start.latestStart };
    expect(edtfOfBounds(loose)).toBe("[2024-03-18..2024-12-31]");
  });

  it("says that nothing is known as XXXX", () => {
    expect(edtfOfBounds(unknownBounds)).toBe("XXXX");
  });

  const days = fc.tuple(fc.option(fc.integer({ min: -800_000, max: 800_000 })), fc.nat({ max: 800 }));
  const span = days.map(([from, length]) => (from === null ? unknownBounds : withinDays(from, from + length)));
  const openLeft = days.map(([to]) => within(null, to === null ? null : to * 86_400 + 86_399));
  const openRight = days.map(([from]) => within(from === null ? null : from * 86_400, null));
  const lasted = fc.tuple(span, span).map(([a, b]) => ((a.earliestStart ?? 0) <= (b.earliestStart ?? 0) ? lasting(a, b) : lasting(b, a)));

  it("never lies inside the bounds that it tells", () => {
    fc.assert(
      fc.property(fc.oneof(span, openLeft, openRight, lasted), (bounds) => {
        expect(notInside(boundsOf(edtfOfBounds(bounds)), bounds)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells a single span of days exactly", () => {
    fc.assert(
      fc.property(fc.oneof(span, openLeft, openRight), (bounds) => {
        expect(boundsOf(edtfOfBounds(bounds))).toEqual(bounds);
      }),
      { numRuns: 1_000 },
    );
  });
});
