import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "../text/index.js";
import { KeptPlaces } from "./kept-places.js";
import { placeAt, type Places } from "./plain.js";

type Path = (string | number)[];

/** Plain data as an entry has it. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 3 }),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("id", "claim", "quote", "zones", "0"), tie("tree")),
  ),
}));

/** Places for a value and all its parts, each another offset, as the YAML reader gives them. */
function placed(value: unknown, next: { offset: number }): Places {
  const offset = next.offset++;
  if (typeof value !== "object" || value === null) return offset;
  if (Array.isArray(value)) return { offset, parts: value.map((part) => placed(part, next)) };
  return { offset, parts: Object.fromEntries(Object.entries(value).map(([name, part]) => [name, placed(part, next)])) };
}

function pathsIn(value: unknown): Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...parts.flatMap(([step, part]) => pathsIn(part).map((path) => [step, ...path]))];
}

const lines = linesOf("\n".repeat(2000));

it("finds every part of every entry again, and for what was not written the nearest part around it", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), fc.array(fc.constantFrom("id", "none", 0, 7)), (values, beyond) => {
      const kept = new KeptPlaces("a.yaml", lines);
      const next = { offset: 0 };
      const entries = values.map((value) => {
        const places = placed(value, next);
        return { value, places, first: kept.keep(value, places) };
      });
      kept.close();
      for (const { value, places, first } of entries) {
        for (const path of pathsIn(value).flatMap((way) => [way, [...way, ...beyond]])) {
          expect(kept.find(value, first, path)).toEqual({ file: "a.yaml", ...lines.at(placeAt(places, path)) });
        }
      }
    }),
    { numRuns: 300 },
  );
});
