import xterm from "@xterm/headless";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FrameWriter } from "./frame-writer.js";

const rows = 9;
const columns = 34;
const blankRow = () => Array.from({ length: columns }, () => " ");

/** A terminal that knows what the writer uses, and nothing else: addresses, erasing, inserted and deleted lines, styles. */
class Glass {
  readonly cells: string[][] = Array.from({ length: rows }, blankRow);
  written = "";
  #style = new Set<string>();
  #bottom = rows;

  write(text: string): void {
    this.written += text;
    let [row, column] = [NaN, NaN]; // a frame does not rely on where the last one ended
    for (const [whole, codes = "", kind] of text.matchAll(/\x1b\[([?0-9;]*)([A-Za-z])|[^\x1b]/g)) {
      const numbers = codes.split(";").map(Number);
      const count = numbers[0] || 1;
      const line = this.cells[row]!;
      if (kind === undefined) line[column++] = this.#drawn(whole);
      else if (kind === "H") [row, column] = [count - 1, (numbers[1] || 1) - 1];
      else if (kind === "G") column = count - 1;
      else if (kind === "C") column += count;
      else if (kind === "K") line.fill(this.#drawn(" "), column);
      else if (kind === "X") line.fill(this.#drawn(" "), column, column + count);
      else if (kind === "r") [row, column, this.#bottom] = [0, 0, numbers[1] ?? rows];
      else if (kind === "M") this.#shift(row, Math.min(count, this.#bottom - row), 0);
      else if (kind === "L") this.#shift(row, 0, Math.min(count, this.#bottom - row));
      else if (kind === "m") for (const code of codes.split(";")) this.#restyle(code);
      else if (codes !== "?2026") throw new Error(`not expected: ${JSON.stringify(whole)}`);
    }
    expect(this.#style.size, "a style is left on").toBe(0);
    expect(this.#bottom, "a scroll region is left behind").toBe(rows);
  }

  #shift(row: number, deleted: number, inserted: number): void {
    this.cells.splice(row, deleted);
    for (let at = 0; at < deleted; at++) this.cells.splice(this.#bottom - deleted, 0, blankRow());
    for (let at = 0; at < inserted; at++) this.cells.splice(row, 0, blankRow());
    this.cells.splice(this.#bottom, inserted);
  }

  #restyle(code: string): void {
    const ends: Record<string, readonly string[]> = { "22": ["1", "2"], "24": ["4"], "27": ["7"], "39": ["33", "94"] };
    if (code === "" || code === "0") this.#style.clear();
    else if (ends[code]) for (const each of ends[code]) this.#style.delete(each);
    else {
      if (code === "33" || code === "94") for (const each of ends["39"]!) this.#style.delete(each);
      this.#style.add(code);
    }
  }

  #drawn(character: string): string {
    const seen = character !== " " || this.#style.has("4") || this.#style.has("7");
    return (seen ? [...this.#style].toSorted().join(";") : "") + character;
  }
}

const word = fc.constantFrom(
  "who ",
  "said ",
  "what ",
  "\x1b[1mwhen\x1b[0m ",
  "\x1b[1;33m001\x1b[0m\x1b[2m·\x1b[0m ",
  "\x1b[7m▌it is\x1b[0m\x1b[94m▐\x1b[0m ",
  "\x1b[4m \x1b[0m",
  "     ",
  "               ",
);
const line = fc.array(word, { maxLength: 6 }).map((words) => words.join("").slice(0, 400));
const wide = (text: string) => text.replace(/\x1b\[[0-9;]*m/g, "").length > columns;
const lines = fc.array(
  line.filter((each) => !wide(each)),
  { minLength: rows, maxLength: 3 * rows },
);
/** Windows on lines that move up and down, with something else changed in each: what a list makes of keys. */
const frames = fc
  .tuple(
    lines,
    fc.array(
      fc.tuple(
        fc.nat(2 * rows),
        fc.nat(rows - 1),
        line.filter((each) => !wide(each)),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([all, steps]) =>
    steps.map(([top, at, other]) =>
      Array.from({ length: rows }, (_, row) => (row === at ? other : row === 0 ? "a head" : (all[top + row] ?? ""))).join("\n"),
    ),
  );

describe("the frame writer", () => {
  test("after any frames the terminal shows what one frame written whole would show", () => {
    let scrolls = 0;
    fc.assert(
      fc.property(frames, (sequence) => {
        const [glass, fresh] = [new Glass(), new Glass()];
        const writer = new FrameWriter((text) => glass.write(text));
        for (const frame of sequence) writer.draw(frame, rows);
        new FrameWriter((text) => fresh.write(text)).draw(sequence.at(-1)!, rows);
        expect(glass.cells).toEqual(fresh.cells);
        if (/\x1b\[\d+[LM]/.test(glass.written)) scrolls++;
      }),
      { numRuns: 300 },
    );
    expect(scrolls).toBeGreaterThan(30); // or the law was tried on nothing
  });

  test("and so does an emulator of terminals that are in use", async () => {
    await fc.assert(
      fc.asyncProperty(frames, async (sequence) => {
        const shown = async (all: readonly string[]): Promise<string[]> => {
          const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
          const written: string[] = ["\x1b[?7l"];
          const writer = new FrameWriter((text) => written.push(text));
          for (const frame of all) writer.draw(frame, rows);
          await new Promise<void>((done) => emulator.write(written.join(""), done));
          return Array.from({ length: rows }, (_, row) => emulator.buffer.active.getLine(row)!.translateToString(true));
        };
        expect(await shown(sequence)).toEqual(await shown(sequence.slice(-1)));
      }),
      { numRuns: 60 },
    );
  });

  test("leaves blanks at the end of a line unwritten in a first frame too, whatever their style, but for those that are seen", () => {
    for (const [line, shown] of [
      ["who said   ", "who said"],
      ["\x1b[2mwho said \x1b[0m", "\x1b[2mwho said\x1b[m"],
      ["who\x1b[7m said \x1b[0m", "who\x1b[7m said \x1b[m"],
    ] as const) {
      const written: string[] = [];
      new FrameWriter((text) => written.push(text)).draw(line, 1);
      expect(written.join("")).toMatch(/^\x1b\[\?2026h\x1b\[1?H\x1b\[K.*\x1b\[\?2026l$/s);
      expect(
        written
          .join("")
          .replace(/\x1b\[1?H|\x1b\[K|\x1b\[\?2026[hl]/g, "")
          .replaceAll("\x1b[0m", "\x1b[m"),
      ).toBe(shown);
    }
  });

  test("scrolls lines that move, all of them but what stands still", () => {
    const glass = new Glass();
    const writer = new FrameWriter((text) => glass.write(text));
    const page = (top: number) =>
      ["the head", ...Array.from({ length: rows - 2 }, (_, at) => `${"abcdefghijklmnop"[top + at]!.repeat(30)}`), "the keys"].join("\n");
    writer.draw(page(0), rows);
    const first = glass.written.length;
    writer.draw(page(2), rows);
    expect(glass.written.slice(first)).toBe(
      `\x1b[?2026h\x1b[1;8r\x1b[2H\x1b[2M\x1b[r\x1b[7H${"h".repeat(30)}\x1b[8H${"i".repeat(30)}\x1b[?2026l`,
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
    expect(written[0]).toContain("a\u{1f467}\u{1f3fd}\x1b[4Gb");
  });
});
