// The `edtf` package as an oracle: the same verdict and the same first and last second on a corpus, but for a written
// list of differences. Each rule must account for at least one text of the corpus, and
// for none that both read alike.
import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "@on-record/core";

type Difference = "only core reads it" | "only edtf reads it" | "other bounds";

/** Differences of one kind with one reason; `texts` is a pattern over the corpus or a list from it. */
interface Rule {
  readonly difference: Difference;
  readonly because: string;
  readonly texts: RegExp | readonly string[];
}

const rules: readonly Rule[] = [
  {
    difference: "only core reads it",
    because: "30 June is a day 3X: edtf takes 3X for months of 31 days only",
    texts: /-06-3X$/,
  },
  {
    difference: "only core reads it",
    because: "unspecified digits may stand anywhere at level 2, before a season too",
    texts: /^-?\d*X+\d*-(?:21|25|41)$/,
  },
  {
    difference: "only core reads it",
    because: "features of level 1 combine: a mark may end a date with X, a season, a long year",
    texts: /^(?:201X|2004-XX|2004-06-XX|156X-12-25|2001-21|2001-34|Y12345|1950S2)[?~%]$/,
  },
  {
    difference: "only core reads it",
    because: "a season and a long year are dates and may stand in intervals and sets; so may a mark in a set",
    texts: [
      "/2004-21",
      "2004-21/..",
      "2004-21/2004-23",
      "Y12345/Y12346",
      "1984/Y12345",
      "[2001-21,2001-22]",
      "[Y12345,Y12346]",
      "1950S2/2004",
      "[1667?,1668]",
    ],
  },
  {
    difference: "only core reads it",
    because: "what began and ended on one day, or within one year, is an interval; edtf wants the end to begin later",
    texts: ["1984/1984", "1984-06-11/1984-06-11", "2004-XX/2004", "2004-06-11/2004-06-XX"],
  },
  {
    difference: "only core reads it",
    because: "23:59:60 UTC can be a leap second",
    texts: ["2016-12-31T23:59:60Z"],
  },
  {
    difference: "only core reads it",
    because: "ISO 8601-2 has `on or before` and `on or after` at the ends of an interval",
    texts: ["..2004-06-01/2004-06-20.."],
  },
  {
    difference: "only edtf reads it",
    because: "29 February of a plain year is no day: edtf goes over to 1 March",
    texts: /^(?:1900|2023|-0001|-1985|19X1)-02-29$/,
  },
  {
    difference: "only edtf reads it",
    because: "there is no year -0000, with X after it neither",
    texts: ["-0000-XX", "-0000-02-XX"],
  },
  {
    difference: "only edtf reads it",
    because: "a range must not be reversed",
    texts: ["[1672..1670]"],
  },
  {
    difference: "only edtf reads it",
    because: "Y is for years of more than four digits; an exponent is a positive integer",
    texts: ["Y1E3", "Y17E0"],
  },
  {
    difference: "only edtf reads it",
    because: "a time has no fraction, its offset has a colon, and it stands in no interval",
    texts: ["2016-05-02T16:54:59.042Z", "2016-05-02T16:54:59+0230", "2004-01-01T10:10:10Z/2005"],
  },
  {
    difference: "only edtf reads it",
    because: "level 0 has no centuries and level 2 no decades but as 19XX and 197X, and no basic format",
    texts: ["19", "197", "-04", "19?", "197~", "12345", "20040611"],
  },
  {
    difference: "other bounds",
    because: "XXXX is any year, not one from 0000 to 9999",
    texts: /^XXXX(?!-06-3X$)(?!-(?:21|25|41)$)/,
  },
  {
    difference: "other bounds",
    because:
      "a completion counts as a whole: 0X-31 ends in August, X2-31 is December, 201X-02-29 is a leap day; edtf takes month and day apart",
    texts: /^(?!-|XXXX)(?!2004-X2-29|156X-X2-29)(?:....-X2-(?:29|30|31|3X)|....-0X-31|(?:201X|19XX|1XXX|156X|0000)-02-29)$|^-201X-02-29$/,
  },
  {
    difference: "other bounds",
    because: "year 0 is a leap year; edtf asks a Date, which takes 0 for 1900",
    texts: ["0000-02-XX", "0000-02-2X"],
  },
  {
    difference: "other bounds",
    because: "before year 0 edtf reads X in month and day as if the year were positive",
    texts:
      /^-(?:0001|1985|201X)-(?:(?:02-(?:XX|X1|2X)|06-(?:XX|X1|2X)|12-(?:XX|X1|2X|3X))|(?:XX|0X|1X|X2)(?:-(?:01|29|30|31|XX|3X|X1|2X))?)$/,
  },
  {
    difference: "other bounds",
    because: "spring is March to May and a winter runs into the next year; edtf reads the four seasons as quarters",
    texts: /^(?:2004|1900|2023|0000|-0001|-1985)-(?:21|25)$/,
  },
  {
    difference: "other bounds",
    because: "before year 0 edtf reads a part of a year as if the year were positive",
    texts: /^-(?:0001|1985)-41$/,
  },
  {
    difference: "other bounds",
    because: "a time without seconds is any second of that minute; edtf reads the first",
    texts: ["2016-05-02T16:54Z"],
  },
  {
    difference: "other bounds",
    because: "about a date is wider than that date, by a stated rule",
    texts: [
      "2004~",
      "2004%",
      "2004-06~",
      "2004-06%",
      "2004-06-11~",
      "2004-06-11%",
      "-1985-06~",
      "-1985-06%",
      "2004-06~-11",
      "?2004-06-~11",
      "2004-%06-11",
      "~2004",
    ],
  },
  {
    difference: "other bounds",
    because: "about a date is wider, at an end of an interval too",
    texts: ["2004-06~/..", "../2004-06~", "1984~/2004-06", "1984?/2004%", "2004-06-~01/2004-06-~20"],
  },
  {
    difference: "other bounds",
    because: "an unknown end has no limit; edtf puts 1970 or the far side there",
    texts: ["/", "/..", "../", "/1984", "1984/", "1985-04-12/", "/1985-04"],
  },
  {
    difference: "other bounds",
    because: "a set reaches to the end of its last range",
    texts: ["[1667,1668,1670..1672]", "{1667,1668,1670..1672}"],
  },
  {
    difference: "other bounds",
    because: "significant digits leave the others open: 1950S2 is 1900 to 1999",
    texts: ["1950S2", "1950S1", "-1950S2", "0950S2"],
  },
  {
    difference: "other bounds",
    because: "years go beyond 271821, where a Date ends",
    texts: ["Y17E7", "Y-17E7", "Y17101E3S3", "Y171010000S3", "Y170000002", "Y-170000002"],
  },
];

const years = ["2004", "1900", "2023", "0000", "-0001", "-1985", "201X", "19XX", "1XXX", "XXXX", "156X", "19X1", "-201X"];
const months = ["02", "06", "12", "13", "00", "XX", "1X", "X2", "0X", "2X", "21", "25", "41", "42"];
const days = ["01", "29", "30", "31", "00", "32", "XX", "3X", "X1", "2X"];
const marked = [
  "2004",
  "2004-06",
  "2004-06-11",
  "-1985-06",
  "201X",
  "2004-XX",
  "2004-06-XX",
  "156X-12-25",
  "2001-21",
  "2001-34",
  "Y12345",
  "1950S2",
];
const plainEnds = ["..", "1984", "1984-06", "1984-06-11", "2004", "2004-06", "-0044", "201X"];

// A local time is left out: edtf reads it in the zone of the machine.
const written = `
  -0000 -0000-01 1950S0 Y9999 Y00001 Y12345 Y-12345 Y170002 1950S5 -1859S5 2012/2011 2004-06/2004 2004-06-11/2004-06 2004-06-~11/2004-06~ 2004-06-11%/2004-%06 2004~/2003 ../.. 2004-06-XX/2004-07-03 2004/2005?
  [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12] [..1984] {1960,1961-12} {..1984} [1667] [201X,2020]
  [] [..] [1667 {1667] [1667,] [1667,..1668] [1670..1672-01] [1760..,1770]
  2016-05-02T16:54:59Z 2016-05-02T24:00:00Z 2016-05-02T24:00:01Z 2016-05-02T00:61:00Z 2016-05-02T25:00:00Z 2016-05-02T01:01:60Z
  2016-05-02T16:54:59+02:30 2016-05-02T16:54:59-04 2016-05-02T16:54:59+14:00 2016-05-02T16:54:59+14:01 2016-05-02T16:54:59-12:00
  2016-05-02T16:54:59-12:01 2016-05-02T16:54:59-00:00 2016-05-02T16:54:59+00:00 2016-05T16:54:59Z -2012-10-10T10:10:10Z
  2004?-06-11 ?2004 ?-2004-06 -?2004 2004-?06 2004?~ +2004 hello 2004-6 2004-006 201x y17e7 ..1984 1984.. 1670..1672 2004-W01 P1Y unknown/2004
`.split(/\s+/);

const corpus: readonly string[] = [
  ...new Set([
    ...years.flatMap((year) => [year, ...months.flatMap((month) => [`${year}-${month}`, ...days.map((day) => `${year}-${month}-${day}`)])]),
    ...marked.flatMap((date) => ["?", "~", "%"].map((mark) => date + mark)),
    ...plainEnds.flatMap((start) => plainEnds.filter((end) => end !== start).map((end) => `${start}/${end}`)),
    ...written,
    " ",
    "2004 ",
    " 2004",
    ...rules.flatMap(({ texts }) => (texts instanceof RegExp ? [] : texts)),
  ]),
];

/** The first and the last second, `null` where there is no limit; nothing if the text is not read. */
type Reading = { readonly first: number | null; readonly last: number | null } | undefined;

function readByCore(text: string): Reading {
  const result = parseEdtf(text);
  return result.ok ? { first: result.edtf.bounds.earliestStart, last: result.edtf.bounds.latestEnd } : undefined;
}

const second = (milliseconds: number): number | null => (Math.abs(milliseconds) === Infinity ? null : Math.floor(milliseconds / 1000));

function readByOracle(text: string): Reading {
  try {
    const { min, max } = edtf(text) as { min: number; max: number };
    return { first: second(min), last: second(max) };
  } catch {
    return undefined;
  }
}

function differenceOf(core: Reading, oracle: Reading): Difference | undefined {
  if (!core || !oracle) return core ? "only core reads it" : oracle ? "only edtf reads it" : undefined;
  return core.first === oracle.first && core.last === oracle.last ? undefined : "other bounds";
}

const explains = ({ texts }: Rule, text: string): boolean => (texts instanceof RegExp ? texts.test(text) : texts.includes(text));

describe("EDTF against the edtf package", () => {
  const found = corpus.map((text) => ({ text, difference: differenceOf(readByCore(text), readByOracle(text)) }));

  it("differs only where a rule says why", () => {
    const unexplained = found.filter(
      ({ text, difference }) => difference && !rules.some((rule) => rule.difference === difference && explains(rule, text)),
    );
    expect(unexplained).toEqual([]);
  });

  it.each(rules)("still $difference: $because", (rule) => {
    const covered = found.filter(({ text, difference }) => explains(rule, text) && (difference || readByCore(text)));
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.filter(({ difference }) => difference !== rule.difference)).toEqual([]);
  });

  it("agrees on most of a large corpus", () => {
    expect(corpus.length).toBeGreaterThan(2_000);
    const agreed = found.filter(({ difference }) => difference === undefined).length;
    expect(agreed / corpus.length).toBeGreaterThan(0.75);
  });
});
