import fc from "fast-check";
import { expect, test } from "vitest";
import { collationOf } from "./collation.js";
import type { Witness } from "./wording.js";

const witnessesOf = (texts: readonly string[]) => texts.map((exact) => ({ report: { evidence: { exact } } }) as unknown as Witness);

/** `we have=held 1 | barred=other 1 | =omitted 2`. */
const shown = (...texts: string[]) => {
  const { columns, rows } = collationOf(witnessesOf(texts));
  return [columns.join(" | "), ...rows.map((row) => row.map(({ text, kind, columns: wide }) => `${text}=${kind} ${wide}`).join(" | "))];
};

test("a witness stands under the lemma word by word, with a gap where it has nothing", () => {
  expect(shown("In practice, we have shut the gates", "We have barred the gates")).toEqual([
    "In practice, | we have | shut | the gates",
    "In practice,=held 1 | we have=held 1 | shut=held 1 | the gates=held 1",
    "=omitted 1 | We have=held 1 | barred=other 1 | the gates=held 1",
  ]);
});

test("one that is worded anew stands in one cell, whatever little word it shares", () => {
  expect(shown("we have shut the gates of this mill", "no corn this year")[2]).toBe("no corn this year=anew 1");
});

test("words that only the witness has go with the words before them", () => {
  expect(shown("we shut the gates", "we shut the gates early").at(-1)).toBe("we shut the gates early=other 1");
});

test("the texts of a row are the quote to the letter, and the cells of every row fill the columns", () => {
  const words = fc
    .array(fc.constantFrom("we", "have", "shut", "the", "Gates,", "“mill”", "été", "—"), { maxLength: 9 })
    .map((list) => list.join(" "));
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (lemma, others) => {
      const texts = [lemma, ...others];
      const { columns, rows } = collationOf(witnessesOf(texts));
      rows.forEach((row, at) => {
        if (columns.length === 0) return;
        expect(row.reduce((sum, cell) => sum + cell.columns, 0)).toBe(columns.length);
        expect(
          row
            .map(({ text }) => text)
            .join("")
            .replaceAll(/\s/g, ""),
        ).toBe(texts[at]!.replaceAll(/\s/g, ""));
      });
    }),
    { numRuns: 300 },
  );
});
