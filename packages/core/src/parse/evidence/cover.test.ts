import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveredLength, joined, onlyWithin } from "./cover.js";

const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: start + length }));

describe("stretches of a text", () => {
  it("are counted once where they overlap", () => {
    expect(
      joined([
        { start: 4, end: 8 },
        { start: 0, end: 2 },
        { start: 6, end: 9 },
        { start: 9, end: 10 },
      ]),
    ).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 10 },
    ]);
    expect(
      coveredLength(
        joined([
          { start: 0, end: 5 },
          { start: 3, end: 6 },
        ]),
      ),
    ).toBe(6);
  });

  it("cover just the places that some of them covers", () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const places = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
        expect(coveredLength(joined(spans))).toBe(places.size);
      }),
    );
  });

  it("blank the rest of a text without moving anything", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 60, unit: "binary" }), fc.array(span), (text, spans) => {
        const shown = onlyWithin(text, spans);
        expect(shown.length).toBe(text.length);
        for (const { start, end } of spans) expect(shown.slice(start, end)).toBe(text.slice(start, end));
      }),
    );
  });
});
