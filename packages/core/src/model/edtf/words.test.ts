import { describe, expect, it } from "vitest";
import { longWhen, parseEdtf, shortWhen, unknownBounds, type Edtf } from "./index.js";

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.fault.message}`);
  return result.edtf;
}

describe("dates for people", () => {
  it.each([
    ["2024-02-22", "2024-02-22", "22 February 2024"],
    ["2023-12", "2023-12", "in December 2023"],
    ["2024", "2024", "in 2024"],
    ["[2024-01..2024-08]", "2024-01‥08", "between January and August 2024"],
    ["[2024-02..2025-01]", "2024-02‥2025-01", "between February 2024 and January 2025"],
    ["[2024-02-22..2024-02-25]", "2024-02-22‥25", "between 22 and 25 February 2024"],
    ["[2024-01-29..2024-02-03]", "2024-01-29‥02-03", "between 29 January and 3 February 2024"],
    ["[..2024-09]", "‥2024-09", "not after September 2024"],
    ["[2024-02..]", "2024-02‥", "not before February 2024"],
    ["[1667..1672]", "1667‥1672", "between 1667 and 1672"],
    ["2024-02-22/2024-02-25", "2024-02-22–25", "from 22 to 25 February 2024"],
    ["2023-09/2024-08", "2023-09–2024-08", "from September 2023 to August 2024"],
    ["2024-01/2024-02-03", "2024-01–2024-02-03", "from January to 3 February 2024"],
    ["2024/2024", "2024–2024", "within 2024"],
    ["2024-02/..", "2024-02–", "from February 2024 on"],
    ["2024-02/", "2024-02–", "from February 2024, end unknown"],
    ["../2024-02", "–2024-02", "until February 2024"],
    ["/2024-02", "–2024-02", "until February 2024, start unknown"],
    ["2024~", "2024~", "about 2024"],
    ["2024?", "2024?", "2024, doubted"],
    ["2024-02%", "2024-02%", "about February 2024, doubted"],
    ["2004-06-~01/2004-06-~20", "2004-06-~01–2004-06-~20", "from about 1 June 2004 to about 20 June 2004"],
    ["-0043", "-0043", "in 44 BC"],
    ["-0043-03-15", "-0043-03-15", "15 March 44 BC"],
    ["0000", "0000", "in 1 BC"],
    ["201X", "201X", "in the 2010s"],
    ["20XX", "20XX", "in some year from 2000 to 2099"],
    ["-00XX", "-00XX", "in some year from 100 BC to 2 BC"],
    ["1985-04-XX", "1985-04-XX", "in April 1985"],
    ["156X-12-25", "156X-12-25", "25 December of the 1560s"],
    ["XXXX-12-25", "XXXX-12-25", "25 December of an unknown year"],
    ["1984-1X", "1984-1X", "some time from October to December 1984"],
    ["XXXX", "?", "at an unknown time"],
    ["/", "?", "at an unknown time"],
    ["2001-21", "2001-21", "in spring 2001"],
    ["2001-34", "2001-34", "in the second quarter of 2001"],
    ["1950S2", "1950S2", "1950, or some year from 1900 to 1999"],
    ["1950S4", "1950S4", "in 1950"],
    ["Y-17E7", "Y-17E7", "in the year 170,000,001 BC"],
    ["[1667,1668,1670..1672]", "1667‥1672", "1667, 1668 or 1670 to 1672"],
    ["{1960,1961-12}", "1960–1961-12", "1960 and December 1961"],
    ["{..1984}", "–1984", "1984 or earlier"],
    ["2024-02-22T19:30:00+04:00", "2024-02-22 19:30", "22 February 2024, 19:30 UTC+04:00"],
    ["2024-02-22T19:30:15Z", "2024-02-22 19:30", "22 February 2024, 19:30:15 UTC"],
  ])("tells %s as %s and as “%s”", (text, short, long) => {
    const edtf = read(text);
    expect([shortWhen(edtf), longWhen(edtf)]).toEqual([short, long]);
  });

  it("tells bounds without a text as what they leave open", () => {
    const { bounds } = read("2024~");
    expect([shortWhen(bounds), longWhen(bounds)]).toEqual(["2023‥2025", "between 2023 and 2025"]);
    expect([shortWhen(unknownBounds), longWhen(unknownBounds)]).toEqual(["?", "at an unknown time"]);
  });
});
