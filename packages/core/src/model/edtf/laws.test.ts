import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfText, formatEdtf, parseEdtf, type Bounds, type Edtf } from "./index.js";

// Texts made by the grammar: most are dates, some name a day that no calendar has.
const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count });
const masked = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(fc.nat({ max: 6 }), { maxLength: 3 }))
    .map(([plain, places]) => [...plain].map((digit, index) => (places.includes(index) ? "X" : digit)).join(""));
const sometimes = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant("") }, fc.constantFrom(...values));
const two = (low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: low, max: high }).map((value) => String(value).padStart(2, "0"));
const mark = sometimes(["?", "~", "%"]);
const component = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(mark, fc.oneof(text, text, masked(text)), mark).map((parts) => parts.join(""));

const year = component(fc.tuple(sometimes(["-"]), digits(4)).map(([sign, text]) => sign + text));
const month = component(two(1, 12));
const day = component(two(1, 31));
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
  fc.tuple(year, two(21, 41)).map((parts) => parts.join("-")),
  fc
    .tuple(fc.integer({ min: 10_000, max: 1e9 }), sometimes(["E3", "E12"]), sometimes(["S2", "S4"]), mark)
    .map(([value, ...rest]) => `Y${value}${rest.join("")}`),
  fc.tuple(fc.integer({ min: 1000, max: 9999 }), mark).map(([value, rest]) => `${value}S2${rest}`),
);
const plainDay = fc.tuple(digits(4), two(1, 12), two(1, 28)).map((parts) => parts.join("-"));
const time = fc.tuple(two(0, 23), two(0, 59), two(0, 59)).map((parts) => parts.join(":"));
const dateTime = fc.tuple(plainDay, time, sometimes(["Z", "+04", "-03:30", "+00:00"])).map(([on, at, offset]) => `${on}T${at}${offset}`);
const end = fc.oneof({ weight: 4, arbitrary: date }, fc.constantFrom("", ".."));
const interval = fc.tuple(end, end).map((ends) => ends.join("/"));
const member = fc.oneof(
  date,
  fc.tuple(plainDay, plainDay).map((ends) => ends.toSorted().join("..")),
);
const set = fc
  .tuple(sometimes([".."]), fc.array(member, { minLength: 1, maxLength: 5 }), sometimes([".."]), fc.boolean())
  .map(([earlier, members, later, oneOf]) => `${oneOf ? "[" : "{"}${earlier}${members.join(",")}${later}${oneOf ? "]" : "}"}`);
const anyText = fc.oneof(date, date, dateTime, interval, set);

/** Holds for every text that is read as a date. */
function always(law: (edtf: Edtf, text: string) => unknown): void {
  const checked = (text: string): void => {
    const result = parseEdtf(text);
    if (result.ok) law(result.edtf, text);
  };
  fc.assert(fc.property(anyText, checked), { numRuns: 2_000 });
}

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.fault.message}`);
  return result.edtf;
}

/** A date without its levels, which may be lower where the canonical text is simpler than the one that was read. */
const withoutLevels = (edtf: Edtf): unknown =>
  JSON.parse(JSON.stringify(edtf, (key, value: unknown) => (key === "level" ? undefined : value)));

const rising = (low: number | null, high: number | null): boolean => low === null || high === null || low <= high;

const covers = (outer: Bounds, inner: Bounds): boolean =>
  rising(outer.earliestStart, inner.earliestStart) && rising(inner.latestEnd, outer.latestEnd);

describe("laws of EDTF", () => {
  it("what is written from a date is read as that date, at its level or a lower one", () =>
    always((edtf) => {
      const again = read(formatEdtf(edtf));
      expect(withoutLevels(again)).toEqual(withoutLevels(edtf));
      expect(again.level).toBeLessThanOrEqual(edtf.level);
    }));

  it("the canonical text is stable", () =>
    always((edtf) => expect([formatEdtf(edtf), edtfText(edtf.text)]).toEqual([edtf.text, edtf.text])));

  it("a date is plain JSON", () => always((edtf) => expect(JSON.parse(JSON.stringify(edtf))).toEqual(edtf)));

  it("bounds are whole seconds and in order", () =>
    always(({ bounds: { earliestStart, latestStart, earliestEnd, latestEnd } }) => {
      const known = [earliestStart, latestStart, earliestEnd, latestEnd].filter((value) => value !== null);
      expect(known.filter((value) => !Number.isInteger(value))).toEqual([]);
      const pairs = [
        [earliestStart, latestStart],
        [earliestEnd, latestEnd],
        [earliestStart, earliestEnd],
        [latestStart, latestEnd],
      ] as const;
      expect(pairs.filter(([low, high]) => !rising(low, high))).toEqual([]);
    }));

  it("a mark of doubt alone does not move the bounds, and ~ never narrows them", () => {
    fc.assert(
      fc.property(plainDay, fc.constantFrom(4, 7, 10), (text, length) => {
        const plain = read(text.slice(0, length));
        expect(read(`${plain.text}?`).bounds).toEqual(plain.bounds);
        expect(covers(read(`${plain.text}~`).bounds, plain.bounds)).toBe(true);
      }),
    );
  });

  it("any text at all gives a date, or a fault inside the text", () => {
    const noise = fc.oneof(
      anyText,
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(..."0129X-?~%/.,[]{}YEST:Z+ "), maxLength: 30 }),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const result = parseEdtf(text);
        if (result.ok) return;
        const { offset, length } = result.fault;
        expect(offset >= 0 && length >= 0 && offset + length <= text.length).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("a day is refused exactly when no calendar has it", () => {
    const anyDay = fc.tuple(fc.integer({ min: 1, max: 9999 }), two(0, 15), two(0, 33));
    fc.assert(
      fc.property(anyDay, ([yearNumber, monthText, dayText]) => {
        const text = `${String(yearNumber).padStart(4, "0")}-${monthText}-${dayText}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
        expect(parseEdtf(text).ok).toBe(real);
      }),
      { numRuns: 2_000 },
    );
  });
});
