import { describe, expect, it } from "vitest";
import { edtfOf, event, notAfter, solve, source, statement } from "./telling.testing.js";

/** What the five texts tell of time, in their own words alone. */
const five = solve(
  [
    source("000"),
    source("001"),
    source("003"),
    source("004"),
    event(
      "offensive",
      { edtf: "2023-09", source: "000" },
      { edtf: "2023-09", source: "001" },
      { rel: "september", source: "003" },
      { rel: "september", source: "004" },
    ),
    event("court-joined", { edtf: "2024-02", basis: "inferred", because: "the first February after the offensive of September 2023" }),
    event("border-clash", { rel: "same-month", source: "001" }),
    event(
      "france24-interview",
      { rel: "thursday", aspect: "published", source: "001" },
      { rel: "friday", aspect: "broadcast", source: "004" },
    ),
    statement("putin-in-december", { edtf: "2023-12", source: "001" }),
    statement("putin-last-month", { rel: "month-before", source: "000" }),
    statement("pashinyan-to-parliament", { rel: "week-before", source: "000" }),
    statement("freeze-announced", { rel: "same-year", source: "000" }),
    statement("kremlin-on-friday", { rel: "friday", source: "004" }),
    statement("after-the-clash", { rel: "after", to: "border-clash", source: "001" }),
  ],
  [
    notAfter("offensive", "000"),
    notAfter("offensive", "001"),
    notAfter("offensive", "003"),
    notAfter("offensive", "004"),
    notAfter("court-joined", "004"),
    notAfter("border-clash", "001"),
    notAfter("putin-in-december", "001", "001 tells December 2023 as past"),
    notAfter("france24-interview", "001"),
    notAfter("france24-interview", "004"),
    notAfter("freeze-announced", "000"),
    notAfter("after-the-clash", "001"),
  ],
  { within: [{ inner: "freeze-announced", outer: "france24-interview", because: "said in the interview", refs: ["004"] }] },
);

describe("the five texts", () => {
  it("contradict each other nowhere", () => {
    expect(five.conflicts).toEqual([]);
  });

  it.each([
    ["003", "[2023-09..2024-08]", "a September without a year is less than a year old"],
    ["004", "[2024-02..2024-08]", "and the February after it is past"],
    ["001", "[2023-12..]", "December 2023 is past; nothing in it tells how long"],
    ["000", "[2023-09..2024-12]", "the freeze, told by Friday 30 August 2024, was “earlier this year”"],
    ["offensive", "2023-09", "two texts date it"],
    ["border-clash", "[2023-12..]", "“earlier this month” is the month of 001"],
    ["france24-interview", "[..2024-08-30]", "broadcast on a Friday by the end of August, which is the 30th"],
    ["freeze-announced", "[2023-01-01..2024-08-30]", "said in that interview, “earlier this year”"],
    ["kremlin-on-friday", "[2024-01-26..2024-08-30]", "Fridays up to six days before 004"],
    ["putin-last-month", "[2023-08..2024-11]", "the calendar month before 000"],
    ["pashinyan-to-parliament", "[2023-08-21..2024-12-29]", "the week, Monday to Sunday, before 000"],
    ["after-the-clash", "[2023-12..]", "told by 001, and not before the clash"],
  ])("date %s to %s: %s", (id, edtf) => {
    expect(edtfOf(five, id)).toBe(edtf);
  });

  it("keep the Thursday and the Friday of one interview: they are days of two things", () => {
    const { datings, rivals } = five.when.get("france24-interview") ?? {};
    expect(rivals).toBeUndefined();
    expect(datings?.map(({ aspect, rel }) => [aspect, rel])).toEqual([
      ["published", "thursday"],
      ["broadcast", "friday"],
    ]);
    expect(datings?.[1]?.bounds.latestEnd).toBe(Date.parse("2024-08-30T23:59:59Z") / 1000);
  });

  it("give their reasons, nearest first", () => {
    expect(five.when.get("004")?.reasons).toEqual([
      { side: "not-before", day: "2024-02-01", because: "004 tells of court-joined", refs: ["004", "court-joined"] },
      {
        side: "not-before",
        day: "2024-02-01",
        because: "the first February after the offensive of September 2023",
        refs: ["court-joined"],
      },
      {
        side: "not-after",
        day: "2024-08-31",
        because: "004 places offensive in September, counted from its own publication, which 000 and 001 date to 2023-09",
        refs: ["004", "offensive", "000", "001"],
      },
    ]);
  });

  it("tell the order of what they do not date", () => {
    expect(five.precedence).toContainEqual({
      earlier: "border-clash",
      later: "after-the-clash",
      days: 0,
      because: expect.any(String) as string,
    });
    expect(five.precedence).toContainEqual({ earlier: "putin-last-month", later: "000", days: 1, because: expect.any(String) as string });
    expect(five.precedence.some(({ earlier, later }) => earlier === "offensive" && later === "004")).toBe(false);
  });
});
