import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Extent, LaneLines } from "./lane-lines.js";

const width = 100;
const gap = 5;
const extent = fc
  .tuple(fc.integer({ min: 0, max: width }), fc.integer({ min: 0, max: width }))
  .map(([a, b]): Extent => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe("the lines of a lane while they fill", () => {
  it("give each extent the first line on which it meets no other, and a new one only where there is one left", () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 30 }), fc.integer({ min: 0, max: 5 }), (extents, most) => {
        const lines = new LaneLines<Extent>(most, width, gap);
        for (const one of extents) {
          const free = lines.items.findIndex((line) => line.every((other) => other.to + gap <= one.from || one.to + gap <= other.from));
          const begun = lines.items.length;
          const wanted = free >= 0 ? free : begun < most ? begun : undefined;
          const line = lines.lineFor(one);
          expect(line).toBe(wanted);
          if (line !== undefined) lines.put(line, one, one);
        }
        expect(lines.items.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 200 },
    );
  });
});
