import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framed, kept, panned, secondAt, xOf, zoomed } from "./scale.js";

const day = 86_400;
const whole = { start: 0, end: 1000 * day - 1 };
const window = fc
  .record({ start: fc.integer({ min: 0, max: 900 * day }), length: fc.integer({ min: 3 * day, max: 100 * day }) })
  .map(({ start, length }) => ({ start, end: start + length - 1 }));

describe("the scale of the drawing", () => {
  it("draws the first second at the left edge and the one after the last at the right", () => {
    expect(xOf(whole.start, whole, 500)).toBe(0);
    expect(xOf(whole.end + 1, whole, 500)).toBe(500);
    expect(secondAt(250, whole, 500)).toBe(500 * day);
  });

  it("frames a span with room at both sides, and a single second with three days", () => {
    const framing = framed(whole);
    expect(framing.start).toBeLessThan(whole.start);
    expect(framing.end).toBeGreaterThan(whole.end);
    const instant = framed({ start: 5, end: 5 });
    expect(instant.end - instant.start).toBeGreaterThanOrEqual(3 * day - 1);
  });

  it("zooms about a second that stays where it is drawn", () => {
    const near = zoomed(whole, 0.5, 400 * day, whole);
    expect(near.end - near.start + 1).toBe(500 * day);
    expect(xOf(400 * day, near, 1000)).toBeCloseTo(xOf(400 * day, whole, 1000), 0);
  });

  it("stays within the whole, in whole seconds, however it is moved", () => {
    const step = fc.record({
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      by: fc.integer({ min: -2000 * day, max: 2000 * day }),
    });
    fc.assert(
      fc.property(window, step, fc.integer({ min: 0, max: 1000 * day }), (from, { factor, by }, at) => {
        for (const moved of [zoomed(from, factor, at, whole), panned(from, by, whole), kept(from, whole)]) {
          expect(moved.start).toBeGreaterThanOrEqual(whole.start);
          expect(moved.end).toBeLessThanOrEqual(whole.end);
          expect(moved.end - moved.start + 1).toBeGreaterThanOrEqual(3 * day);
          expect(Number.isInteger(moved.start) && Number.isInteger(moved.end)).toBe(true);
        }
        expect(panned(from, by, whole).end - panned(from, by, whole).start).toBe(from.end - from.start);
      }),
      { numRuns: 200 },
    );
  });
});
