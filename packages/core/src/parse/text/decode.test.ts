import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode.js";
import { limits } from "./limits.js";
import { firstBadByte } from "./utf8.js";

const read = (bytes: Iterable<number> | Buffer) => decodeText({ path: "a.txt", bytes: Uint8Array.from(bytes) }, "text");
const problem = (bytes: Iterable<number> | Buffer) => {
  const result = read(bytes);
  if (result.ok) throw new Error("it was read");
  return result.problem;
};

describe("a text that is UTF-8", () => {
  test("is kept to the letter, line ends and all", () => {
    expect(read(Buffer.from("first\r\nsecond\n“third” – Կ 🙂\t<b>\u001b[31m"))).toEqual({
      ok: true,
      text: "first\r\nsecond\n“third” – Կ 🙂\t<b>\u001b[31m",
    });
  });

  test("stands without its byte order mark, so that offsets begin at the first character", () => {
    expect(read([0xef, 0xbb, 0xbf, 0x41])).toEqual({ ok: true, text: "A" });
    expect(read([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41])).toEqual({ ok: true, text: "\ufeffA" });
  });

  test("may be empty", () => expect(read([])).toEqual({ ok: true, text: "" }));

  test("each of the five articles is read whole", () => {
    for (const name of ["000_dcdaf14bae1be015", "002_c282645b1884e03b", "004_46da3cbaf8e3bbae"]) {
      const bytes = readFileSync(new URL(`../../../../../seeds/${name}.txt`, import.meta.url));
      const result = read(bytes);
      expect(result.ok && Buffer.from(result.text).equals(bytes)).toBe(true);
    }
  });
});

describe("a text that is not UTF-8", () => {
  test("in Latin-1 is refused at the byte, the line and the column of its first accent", () => {
    expect(problem(Buffer.from("Le café\nde Sèvres", "latin1"))).toEqual({
      code: "not-utf-8",
      severity: "error",
      at: { file: "a.txt", line: 1, column: 7 },
      message: "the file is not UTF-8: byte 6 (0xE9) does not belong there; it looks like Latin-1 (ISO 8859-1)",
      hint: "convert it, for example with: iconv -f ISO-8859-1 -t UTF-8 OLD > NEW",
    });
    expect(problem(Buffer.from("un\ndeux\ntroisième", "latin1")).at).toEqual({ file: "a.txt", line: 3, column: 7 });
  });

  test("in Windows-1252 is told by its curly quotes", () => {
    expect(problem([0x93, 0x59, 0x65, 0x73, 0x94]).message).toContain("it looks like Windows-1252");
  });

  test.each([
    ["little endian, with its mark", Buffer.from("\ufeffYes", "utf16le"), "UTF-16LE"],
    ["little endian, without", Buffer.from("Yes, indeed", "utf16le"), "UTF-16LE"],
    ["big endian, with its mark", Buffer.from("\ufeffYes", "utf16le").swap16(), "UTF-16BE"],
    ["big endian, without", Buffer.from("Yes, indeed", "utf16le").swap16(), "UTF-16BE"],
  ])("in UTF-16 %s", (_, bytes, iconv) => {
    expect(problem(bytes)).toMatchObject({ code: "not-utf-8", hint: expect.stringContaining(iconv) });
  });

  test("is a picture or an archive: it holds a NUL", () => {
    expect(problem([0x41, 0x0a, 0x42, 0x00, 0x01])).toMatchObject({ code: "binary-file", at: { line: 2, column: 2 } });
  });

  test("is too large: it is refused before it is read", () => {
    const result = decodeText({ path: "a.yaml", bytes: new Uint8Array(limits.yaml + 500_000) }, "yaml");
    expect(result).toMatchObject({
      problem: { code: "file-too-large", message: expect.stringContaining("4.5 MB, which is more than the 4 MB") },
    });
    expect(decodeText({ path: "a.txt", bytes: new Uint8Array(50_000_000) }, "text")).toMatchObject({ problem: { code: "file-too-large" } });
  });
});

function strict(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

test("law: the first bad byte is where the strict decoder fails, and before it all is well", () => {
  const nearUtf8 = fc.array(
    fc.oneof(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x80, 0x9c, 0xed, 0xa0, 0xf0, 0x9f, 0x99, 0xf4, 0x90, 0xff), fc.nat(255)),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(nearUtf8, (list) => {
      const bytes = Uint8Array.from(list);
      const bad = firstBadByte(bytes);
      expect(bad === bytes.length).toBe(strict(bytes));
      expect(strict(bytes.subarray(0, bad))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
