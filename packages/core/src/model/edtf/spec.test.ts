import { describe, expect, it } from "vitest";
import { formatEdtf, parseEdtf, type Edtf } from "./index.js";

// Every example of the Library of Congress specification (4 February 2019), level by level, and what follows from its
// text. Bounds are written as days: "start" or "start – end" for one date, and four for what lasted.

const seconds = (text: string): number => Date.parse(`${text}Z`) / 1000;
const firstSecond = (day: string): number => seconds(`${day}T00:00:00`);
const lastSecond = (day: string): number => seconds(`${day}T23:59:59`);

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.fault.message}`);
  return result.edtf;
}

const once = (from: string | null, to: string | null) => {
  const [low, high] = [from && firstSecond(from), to && lastSecond(to)];
  return { earliestStart: low, latestStart: high, earliestEnd: low, latestEnd: high };
};

const lasted = (a: string | null, b: string | null, c: string | null, d: string | null) => ({
  earliestStart: a && firstSecond(a),
  latestStart: b && lastSecond(b),
  earliestEnd: c && firstSecond(c),
  latestEnd: d && lastSecond(d),
});

type Row = readonly [text: string, level: 0 | 1 | 2, bounds: object];

const dates: Row[] = [
  ["1985-04-12", 0, once("1985-04-12", "1985-04-12")],
  ["1985-04", 0, once("1985-04-01", "1985-04-30")],
  ["1985", 0, once("1985-01-01", "1985-12-31")],
  ["0000", 0, once("0000-01-01", "0000-12-31")],
  ["0000-02-29", 0, once("0000-02-29", "0000-02-29")],
  ["2000-02-29", 0, once("2000-02-29", "2000-02-29")],
  ["1904-02-29", 0, once("1904-02-29", "1904-02-29")],
];

const intervals: Row[] = [
  ["1964/2008", 0, lasted("1964-01-01", "1964-12-31", "2008-01-01", "2008-12-31")],
  ["2004-06/2006-08", 0, lasted("2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31")],
  ["2004-02-01/2005-02-08", 0, lasted("2004-02-01", "2004-02-01", "2005-02-08", "2005-02-08")],
  ["2004-02-01/2005-02", 0, lasted("2004-02-01", "2004-02-01", "2005-02-01", "2005-02-28")],
  ["2004-02-01/2005", 0, lasted("2004-02-01", "2004-02-01", "2005-01-01", "2005-12-31")],
  ["2005/2006-02", 0, lasted("2005-01-01", "2005-12-31", "2006-02-01", "2006-02-28")],
  // An end that is open or unknown: not before the start, no later limit. The two are told apart in the value, not in bounds.
  ["1985-04-12/..", 1, lasted("1985-04-12", "1985-04-12", "1985-04-12", null)],
  ["1985-04/..", 1, lasted("1985-04-01", "1985-04-30", "1985-04-01", null)],
  ["1985/..", 1, lasted("1985-01-01", "1985-12-31", "1985-01-01", null)],
  ["../1985-04-12", 1, lasted(null, "1985-04-12", "1985-04-12", "1985-04-12")],
  ["../1985-04", 1, lasted(null, "1985-04-30", "1985-04-01", "1985-04-30")],
  ["../1985", 1, lasted(null, "1985-12-31", "1985-01-01", "1985-12-31")],
  ["1985-04-12/", 1, lasted("1985-04-12", "1985-04-12", "1985-04-12", null)],
  ["1985-04/", 1, lasted("1985-04-01", "1985-04-30", "1985-04-01", null)],
  ["1985/", 1, lasted("1985-01-01", "1985-12-31", "1985-01-01", null)],
  ["/1985-04-12", 1, lasted(null, "1985-04-12", "1985-04-12", "1985-04-12")],
  ["/1985-04", 1, lasted(null, "1985-04-30", "1985-04-01", "1985-04-30")],
  ["/1985", 1, lasted(null, "1985-12-31", "1985-01-01", "1985-12-31")],
  ["/", 1, once(null, null)],
  ["../..", 1, once(null, null)],
  ["1984~/2004-06", 1, lasted("1983-01-01", "1985-12-31", "2004-06-01", "2004-06-30")],
  ["1984?/2004%", 1, lasted("1984-01-01", "1984-12-31", "2003-01-01", "2005-12-31")],
  ["2004-06-~01/2004-06-~20", 2, lasted("2004-05-29", "2004-06-04", "2004-06-17", "2004-06-23")],
  ["2004-06-XX/2004-07-03", 2, lasted("2004-06-01", "2004-06-30", "2004-07-03", "2004-07-03")],
  ["..2004-06-01/2004-06-20..", 2, lasted(null, "2004-06-01", "2004-06-20", null)],
  // A start and an end in one stretch hold each other: the end is not before the start, the start not after the end.
  ["2004/2004-06", 0, lasted("2004-01-01", "2004-06-30", "2004-06-01", "2004-06-30")],
  ["2004-02-03/2004-XX-XX", 2, lasted("2004-02-03", "2004-02-03", "2004-02-03", "2004-12-31")],
];

const seasons: Row[] = [
  ["2001-21", 1, once("2001-03-01", "2001-05-31")],
  ["2001-22", 1, once("2001-06-01", "2001-08-31")],
  ["2001-23", 1, once("2001-09-01", "2001-11-30")],
  ["2003-24", 1, once("2003-12-01", "2004-02-29")],
  ["2001-25", 2, once("2001-03-01", "2001-05-31")],
  ["2001-28", 2, once("2001-12-01", "2002-02-28")],
  ["2001-29", 2, once("2001-09-01", "2001-11-30")],
  ["2001-30", 2, once("2001-12-01", "2002-02-28")],
  ["2001-31", 2, once("2001-03-01", "2001-05-31")],
  ["2001-32", 2, once("2001-06-01", "2001-08-31")],
  ["2001-33", 2, once("2001-01-01", "2001-03-31")],
  ["2001-34", 2, once("2001-04-01", "2001-06-30")],
  ["2001-36", 2, once("2001-10-01", "2001-12-31")],
  ["2001-37", 2, once("2001-01-01", "2001-04-30")],
  ["2001-39", 2, once("2001-09-01", "2001-12-31")],
  ["2001-40", 2, once("2001-01-01", "2001-06-30")],
  ["2001-41", 2, once("2001-07-01", "2001-12-31")],
  ["2001-21~", 1, once("2001-02-01", "2001-06-30")],
  ["201X-21", 2, once("2010-03-01", "2019-05-31")],
];

const doubted: Row[] = [
  ["1984?", 1, once("1984-01-01", "1984-12-31")],
  ["1984~", 1, once("1983-01-01", "1985-12-31")],
  ["2004-06~", 1, once("2004-05-01", "2004-07-31")],
  ["2004-06-11%", 1, once("2004-06-08", "2004-06-14")],
  ["2004-06~-11", 2, once("2004-05-11", "2004-07-11")],
  ["2004?-06-11", 2, once("2004-06-11", "2004-06-11")],
  ["2004-%06-11", 2, once("2004-05-11", "2004-07-11")],
  ["2004-02~-29", 2, once("2004-01-29", "2004-03-29")],
  ["2004~-02-29", 2, once("2003-02-28", "2005-02-28")],
  ["2004~-06-~11", 2, once("2003-06-08", "2005-06-14")],
  ["201X~", 1, once("2005-01-01", "2024-12-31")],
  ["19XX~", 1, once("1850-01-01", "2049-12-31")],
  ["2004-06-XX~", 1, once("2004-05-01", "2004-07-31")],
  ["2004-XX-XX~", 1, once("2003-01-01", "2005-12-31")],
];

const unspecified: Row[] = [
  ["201X", 1, once("2010-01-01", "2019-12-31")],
  ["20XX", 1, once("2000-01-01", "2099-12-31")],
  ["2004-XX", 1, once("2004-01-01", "2004-12-31")],
  ["1985-04-XX", 1, once("1985-04-01", "1985-04-30")],
  ["1985-XX-XX", 1, once("1985-01-01", "1985-12-31")],
  ["156X-12-25", 2, once("1560-12-25", "1569-12-25")],
  ["15XX-12-25", 2, once("1500-12-25", "1599-12-25")],
  ["1XXX", 2, once("1000-01-01", "1999-12-31")],
  ["1XX3", 2, once("1003-01-01", "1993-12-31")],
  ["1XXX-XX", 2, once("1000-01-01", "1999-12-31")],
  ["1XXX-12", 2, once("1000-12-01", "1999-12-31")],
  ["1984-1X", 2, once("1984-10-01", "1984-12-31")],
  ["1984-X2", 2, once("1984-02-01", "1984-12-31")],
  // Completions count as a whole: in November there is no 31st, and only some years have a 29 February.
  ["1985-1X-31", 2, once("1985-10-31", "1985-12-31")],
  ["156X-02-29", 2, once("1560-02-29", "1568-02-29")],
  ["1985-XX-31", 2, once("1985-01-31", "1985-12-31")],
  ["1985-02-2X", 2, once("1985-02-20", "1985-02-28")],
  ["1985-XX-05", 2, once("1985-01-05", "1985-12-05")],
  // A wholly unspecified year is any year at all.
  ["XXXX", 2, once(null, null)],
  ["XXXX-12-XX", 2, once(null, null)],
  ["XXXX-XX-XX", 2, once(null, null)],
];

const sets: Row[] = [
  ["[1667,1668,1670..1672]", 2, once("1667-01-01", "1672-12-31")],
  ["[..1760-12-03]", 2, once(null, "1760-12-03")],
  ["[1760-12..]", 2, once("1760-12-01", null)],
  ["[1760-01,1760-02,1760-12..]", 2, once("1760-01-01", null)],
  ["[1667,1760-12]", 2, once("1667-01-01", "1760-12-31")],
  ["[..1984]", 2, once(null, "1984-12-31")],
  ["[1667]", 2, once("1667-01-01", "1667-12-31")],
  ["{1667,1668,1670..1672}", 2, lasted("1667-01-01", "1667-12-31", "1672-01-01", "1672-12-31")],
  ["{1960,1961-12}", 2, lasted("1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31")],
  ["{..1984}", 2, lasted(null, "1984-12-31", "1984-01-01", "1984-12-31")],
  ["{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", 2, lasted(null, "1983-12-31", "1984-11-05", null)],
  ["[1667?,1668~]", 2, once("1667-01-01", "1669-12-31")],
];

describe.each(Object.entries({ dates, intervals, seasons, doubted, unspecified, sets }))("EDTF %s", (_name, rows) => {
  it.each(rows)("reads %s at level %i", (text, level, bounds) => {
    const edtf = read(text);
    expect(edtf.level).toBe(level);
    expect(edtf.bounds).toEqual(bounds);
    expect(formatEdtf(edtf)).toBe(text);
  });
});

const yearStart = (year: number): number =>
  (Math.floor((year - 1) * 365) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400) - 719_162) *
  86_400;

describe("EDTF years beyond a plain date", () => {
  it.each([
    ["-1985", 1, -1985, -1985],
    ["-0001", 1, -1, -1],
    ["Y12345", 1, 12_345, 12_345],
    ["Y170000002", 1, 170_000_002, 170_000_002],
    ["Y-170000002", 1, -170_000_002, -170_000_002],
    ["Y-17E7", 2, -170_000_000, -170_000_000],
    ["1950S2", 2, 1900, 1999],
    ["-1950S2", 2, -1999, -1900],
    ["-1859S5", 2, -1859, -1859],
    ["0950S2", 2, 950, 959],
    ["Y171010000S3", 2, 171_000_000, 171_999_999],
    ["Y3388E2S3", 2, 338_000, 338_999],
    ["-201X", 1, -2019, -2010],
  ] as const)("reads %s at level %i as %i to %i", (text, level, first, last) => {
    const { bounds, ...edtf } = read(text);
    expect([edtf.level, edtf.text]).toEqual([level, text]);
    expect([bounds.earliestStart, bounds.latestEnd]).toEqual([yearStart(first), yearStart(last + 1) - 1]);
  });

  it("keeps bounds finite and in order where they can no longer be exact", () => {
    const { earliestStart, latestEnd } = read("Y-1E289").bounds;
    expect(Number.isFinite(earliestStart) && Number.isFinite(latestEnd)).toBe(true);
    expect(earliestStart).toBeLessThanOrEqual(latestEnd ?? NaN);
  });

  it("reads a wholly unspecified year before year 0 as no later than the year -0001", () => {
    expect(read("-XXXX").bounds).toEqual(once(null, "-000001-12-31"));
  });
});

describe("EDTF intervals within one stretch", () => {
  // Their counterparts that are refused, such as 2004-06/2004, are among the faults.
  it.each(["2004-06/2004-06", "2004-01-01/2004", "2004-01/2004", "2004/2004-06-11", "2004-06-11/2004-06-XX", "1919-XX-02/1919-XX-01"])(
    "reads %s: it need not end before it starts",
    (text) => expect(parseEdtf(text).ok).toBe(true),
  );

  it("reads seasons and long years as ends", () => {
    expect(["2001-21/2001-21", "2001-21/2002", "Y-61000/-2000"].map((text) => read(text).level)).toEqual([1, 1, 1]);
  });
});

describe("EDTF times of day", () => {
  it.each([
    ["1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:30"],
    ["1985-04-12T23:20:30Z", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z"],
    ["1985-04-12T23:20:30-04", "1985-04-13T03:20:30", "1985-04-12T23:20:30-04:00"],
    ["1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30", "1985-04-12T23:20:30+04:30"],
    ["1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z"],
    ["1985-04-12T24:00:00Z", "1985-04-13T00:00:00", "1985-04-12T24:00:00Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59", "2016-12-31T23:59:60Z"],
    ["2017-01-01T03:59:60+04", "2016-12-31T23:59:59", "2017-01-01T03:59:60+04:00"],
  ])("reads %s as the second %s", (text, utc, canonical) => {
    const edtf = read(text);
    const at = seconds(utc);
    expect(edtf).toMatchObject({ type: "date-time", level: 0, text: canonical });
    expect(edtf.bounds).toEqual({ earliestStart: at, latestStart: at, earliestEnd: at, latestEnd: at });
  });

  it("reads a time without seconds as some second of that minute", () => {
    const edtf = read("2024-02-22T19:30+04:00");
    const [first, last] = [seconds("2024-02-22T15:30:00"), seconds("2024-02-22T15:30:59")];
    expect(edtf).toMatchObject({ type: "date-time", level: 0, text: "2024-02-22T19:30+04:00" });
    expect(edtf.bounds).toEqual({ earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last });
  });

  it("reads a space after a comma of a set, and writes none", () => {
    expect(read("[1667, 1668, 1670..1672]")).toEqual(read("[1667,1668,1670..1672]"));
    expect(read("{1960, 1961-12}").text).toBe("{1960,1961-12}");
  });

  it("takes a negative year to level 1 with a time too", () => {
    expect(read("-2012-10-10T10:10:10Z").level).toBe(1);
  });
});

describe("EDTF doubts", () => {
  it("keeps each component's own", () => {
    expect(read("?2004-06-~11")).toMatchObject({
      uncertain: true,
      approximate: true,
      year: { uncertain: true, approximate: false },
      month: { uncertain: false, approximate: false },
      day: { uncertain: false, approximate: true },
    });
  });

  it.each([
    ["?2004-06-~11", "2004?-06-~11"],
    ["~2004", "2004~"],
    ["?2004-?06-?11", "2004-06-11?"],
    ["2004?-06~-11", "2004%-~06-11"],
    ["~2004?-06", "2004%-06"],
  ])("writes %s in one way only: %s", (text, canonical) => {
    expect(read(text).text).toBe(canonical);
    expect({ ...read(canonical), level: 2 }).toEqual(read(text));
  });

  // At level 1 a mark "may occur only at the end of the date string".
  it.each(["?2001", "%2001", "?-2004-06%", "2004?-06?", "?2004-?06-?11", "~2001-~21", "2019-12/%2020"])(
    "takes a mark anywhere but at the end to level 2: %s",
    (text) => expect([read(text).level, read(read(text).text).level]).toEqual([2, 1]),
  );

  it("tells an open end from an unknown one", () => {
    expect(read("1985/..")).toMatchObject({ end: { type: "open" } });
    expect(read("1985/")).toMatchObject({ end: { type: "unknown" } });
  });
});
