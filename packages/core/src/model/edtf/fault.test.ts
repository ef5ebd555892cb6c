import { describe, expect, it } from "vitest";
import { edtfText, parseEdtf, type EdtfFault } from "./index.js";

function faultOf(text: string): EdtfFault {
  const result = parseEdtf(text);
  if (result.ok) throw new Error(`${text} was read as ${result.edtf.text}`);
  return result.fault;
}

// The third column is the text that the fault points at; nothing: the place where more was wanted.
const notInTheCalendar: [string, number, string][] = [
  ["2023-02-29", 8, "29"],
  ["1900-02-29", 8, "29"],
  ["2024-02-30", 8, "30"],
  ["2024-04-31", 8, "31"],
  ["2024-13-01", 5, "13"],
  ["2024-00", 5, "00"],
  ["2024-20", 5, "20"],
  ["2024-42", 5, "42"],
  ["2024-04-00", 8, "00"],
  ["-0000", 0, "-0000"],
  ["2024-21-05", 8, "05"],
  ["[1999-02-30,2000]", 9, "30"],
  ["2000-01-01/1999-02-30", 19, "30"],
];

const neverReal: [string, number, string][] = [
  ["2023-02-3X", 8, "3X"],
  ["1985-XX-32", 8, "32"],
  ["19X1-02-29", 8, "29"],
  ["X900-02-29", 8, "29"],
  ["XXXX-02-30", 8, "30"],
  ["XXXX-13-01", 5, "13"],
  ["2024-2X", 5, "2X"],
  ["2024-04-4X", 8, "4X"],
];

const outOfOrder: [string, number, string][] = [
  ["2012/2011", 5, "2011"],
  ["0800/-0999", 5, "-0999"],
  ["-1000/-2000", 6, "-2000"],
  ["Y-61000/-70000", 8, "-70000"],
  ["2004-06/2004", 8, "2004"],
  ["2004-02-03/2004-02", 11, "2004-02"],
  // A mark does not turn the order round.
  ["2004-06-11%/2004-06~", 12, "2004-06~"],
  ["2004-06-11%/2004-%06", 12, "2004-%06"],
  ["2004~/2003", 6, "2003"],
  ["[1672..1670]", 7, "1670"],
  ["[1670..1672-01]", 7, "1672-01"],
  ["[2001-21..2001-34]", 10, "2001-34"],
];

const times: [string, number, string][] = [
  ["2004-06-11T25:00:00", 11, "25"],
  ["2004-06-11T24:00:01", 11, "24:00:01"],
  ["2004-06-11T10:60:00", 14, "60"],
  ["2004-06-11T10:00:60Z", 17, "60"],
  ["2004-06-11T10", 13, ""],
  ["2004-06-11T10:00:", 17, ""],
  ["2004-06-11T1:10:10", 11, "1"],
  ["2004-06-11T10:10:1", 17, "1"],
  ["2004-06-11T10:10:10.5Z", 19, "."],
  ["2004-06-11T10:10:10Z10", 20, "1"],
  ["2004-06-11t10:10:10", 10, "t"],
  ["2004-06-11T10:00:00+14:01", 19, "+14:01"],
  ["2004-06-11T10:00:00-12:01", 19, "-12:01"],
  ["2004-06-11T10:00:00-00:00", 19, "-00:00"],
  ["2004-06-11T10:00:00+0430", 22, "3"],
  ["2004T10:00:00", 0, "2004"],
  ["2004-06-1XT10:00:00", 0, "2004-06-1X"],
  ["2004-06-11?T10:00:00", 0, "2004-06-11?"],
  ["2004-06-11T10:00:00/2005", 0, "2004-06-11T10:00:00"],
  ["2004/2005-06-11T10:00:00", 15, "T"],
];

const years: [string, number, string][] = [
  ["Y1985", 0, "Y1985"],
  ["Y-9999", 0, "Y-9999"],
  ["Y00001", 0, "Y00001"],
  ["Y12E2", 0, "Y12E2"],
  ["Y17E0", 4, "0"],
  ["Y17E", 4, ""],
  ["Y1E999", 0, "Y1E999"],
  ["Y", 1, ""],
  ["Y17E7-12-26", 5, "-"],
  ["1950S0", 5, "0"],
  ["1950S291", 5, "291"],
  ["195XS2", 0, "195XS"],
  ["1950-01S2", 0, "1950-01S"],
  ["12345", 0, "12345"],
  ["12004-06", 0, "12004"],
  ["198", 0, "198"],
  ["20240222", 0, "20240222"],
];

const spelling: [string, number, string][] = [
  ["", 0, ""],
  [" 2024", 0, " "],
  ["2024 ", 4, " "],
  ["18 63-03-29", 2, " "],
  ["1863-0 3-29", 6, " "],
  ["1863- 03-29", 5, " "],
  ["201x", 3, "x"],
  ["201u", 3, "u"],
  ["y17e7", 0, "y"],
  ["1984?~", 5, "~"],
  ["-?2004", 1, "?"],
  ["2004-(06)?-11", 5, "("],
  ["2004-1", 5, "1"],
  ["2004-123", 5, "123"],
  ["2004-", 5, ""],
  ["2004-06-", 8, ""],
  ["+2006", 0, "+"],
  ["２０２４", 0, "２"],
  ["2024–02", 4, "–"],
  ["1985-04-12wtf", 10, "w"],
  ["2012/2013/2014", 9, "/"],
  ["..1984", 6, ""],
  ["1984..", 4, "."],
  ["unknown/2006", 0, "u"],
  ["[1667,  1668]", 7, " "],
  ["[1667 ,1668]", 5, " "],
  ["[ 1667,1668]", 1, " "],
  ["[1667,]", 6, "]"],
  ["[,1667]", 1, ","],
  ["[]", 1, "]"],
  ["[..]", 3, "]"],
  ["[1667", 5, ""],
  ["{1667]", 5, "]"],
  ["[1760..,1770]", 1, "1760.."],
  ["[1760,..1770]", 6, ".."],
  ["[1760/1770]", 5, "/"],
];

describe.each(Object.entries({ notInTheCalendar, neverReal, outOfOrder, times, years, spelling }))("EDTF refused: %s", (_name, rows) => {
  it.each(rows)("%j at %i", (text, offset, part) => {
    const fault = faultOf(text);
    expect([fault.offset, text.slice(fault.offset, fault.offset + fault.length)]).toEqual([offset, part]);
    expect(fault.message).not.toBe("");
    expect(fault.hint).not.toBe("");
    expect(edtfText(text)).toBeUndefined();
  });
});

describe("EDTF faults", () => {
  it("say how to write an end some time within the start's own year", () => {
    expect(faultOf("2024-02-03/2024").hint).toContain("2024-XX-XX");
    expect(parseEdtf("2024-02-03/2024-XX-XX").ok).toBe(true);
  });

  it("name a strange character by its code and never repeat it", () => {
    const { message } = faultOf("2024\u202e-02");
    expect(message).toContain("U+202E");
    expect(message).not.toContain("\u202e");
  });

  it("refuse what is far too long without reading it", () => {
    expect(faultOf(`[${"1667,".repeat(100_000)}1668]`)).toMatchObject({ offset: 1_000 });
  });

  it("take a range of any width as a range", () => {
    expect(parseEdtf("[Y-99999999..Y99999999]").ok).toBe(true);
  });
});
