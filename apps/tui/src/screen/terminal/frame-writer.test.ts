import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FrameWriter } from "./frame-writer.js";

const rows = 4;
const columns = 24;

/** A terminal that knows what the writer uses: addresses, erasing to the end of a line, styles, and nothing else. */
class Glass {
  readonly cells: string[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => " "));
  written = "";

  write(text: string): void {
    this.written += text;
    let [row, column, style] = [0, 0, ""]; // a frame begins without a style, since the last one ended so
    for (const [whole, codes, kind] of text.matchAll(/\x1b\[([?0-9;]*)([A-Za-z])|[^\x1b]/g)) {
      if (kind === undefined) this.cells[row]![column++] = style + whole;
      else if (kind === "H") [row, column] = codes!.split(";").map((number) => Number(number) - 1) as [number, number];
      else if (kind === "K") this.cells[row]!.fill(" ", column);
      else if (kind === "m")
        style = codes!
          .split(";")
          .filter((code) => code !== "0" && code !== "")
          .join(";");
      else if (kind === "l" && codes === "?2026") expect(style).toBe("");
      else if (kind !== "h" || codes !== "?2026") throw new Error(`not expected: ${JSON.stringify(whole)}`);
    }
  }
}

const words = fc.array(fc.constantFrom("who ", "said ", "what ", "\x1b[1mwhen\x1b[0m ", "\x1b[7m▌it▐\x1b[0m ", "     "), { maxLength: 4 });
const frames = fc.array(words, { minLength: rows, maxLength: rows }).map((lines) => lines.map((line) => line.join("")).join("\n"));

describe("the frame writer", () => {
  test("after any frames the terminal shows what one frame written whole would show", () => {
    fc.assert(
      fc.property(fc.array(frames, { minLength: 1, maxLength: 6 }), (sequence) => {
        const [glass, fresh] = [new Glass(), new Glass()];
        const writer = new FrameWriter((text) => glass.write(text));
        for (const frame of sequence) writer.draw(frame, rows);
        new FrameWriter((text) => fresh.write(text)).draw(sequence.at(-1)!, rows);
        expect(glass.cells).toEqual(fresh.cells);
      }),
      { numRuns: 300 },
    );
  });

  test("writes nothing when nothing has changed, and little when little has", () => {
    const glass = new Glass();
    const writer = new FrameWriter((text) => glass.write(text));
    writer.draw("one line\ntwo lines", rows);
    const first = glass.written.length;
    writer.draw("one line\ntwo lines", rows);
    expect(glass.written).toHaveLength(first);
    writer.draw("one line\ntwo limes", rows);
    expect(glass.written.slice(first)).toBe("\x1b[?2026h\x1b[2;7Hm\x1b[?2026l");
  });

  test("moves a wide character as a whole", () => {
    const glass: string[] = [];
    const writer = new FrameWriter((text) => glass.push(text));
    writer.draw("a字b", rows);
    writer.draw("a字c", rows);
    expect(glass[1]).toContain("\x1b[1;4Hc");
  });

  test("places anew what follows a character that terminals draw in different widths", () => {
    const written: string[] = [];
    const writer = new FrameWriter((text) => written.push(text));
    writer.draw("a\u{1f467}\u{1f3fd}b", rows);
    expect(written[0]).toContain("a\u{1f467}\u{1f3fd}\x1b[1;4Hb");
  });
});
