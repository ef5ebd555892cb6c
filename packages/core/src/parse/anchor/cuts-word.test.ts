import { describe, expect, test } from "vitest";
import { cutsWord } from "./cuts-word.js";

/** The stretch between the bars of a text in which the bars do not stand. */
function cuts(marked: string): boolean {
  const [before = "", words = "", after = ""] = marked.split("|");
  return cutsWord(before + words + after, { start: before.length, end: before.length + words.length });
}

describe("a stretch that cuts a word", () => {
  test.each([
    ["its beginning, which turns the sense", "un|aware of it|"],
    ["its end", "|they suspend|ed it"],
    ["a soft hyphen inside it", "un\u00ad|aware of it|"],
    ["a letter with its mark before the cut", "e\u0301|tat|"],
    ["letters outside the basic plane", "𝒂|𝒃 c|"],
    ["a number", "in 2|024|"],
    ["a group of digits", "12,|500 men|"],
    ["a decimal", "|by 1|.5 percent"],
  ])("at %s", (_, marked) => expect(cuts(marked)).toBe(true));
});

describe("a stretch that cuts none", () => {
  test.each([
    ["the whole text", "|all of it|"],
    ["words with a hyphen", "Armenian-|Russian| ties"],
    ["an ending behind an apostrophe", "|Pashinyan|’s words"],
    ["a number at the end of a sentence", "in |2024|. Then"],
    ["a number after a comma", "in May,|2024|"],
    ["marks of punctuation", "“|no|”"],
    ["lines that lost their break", "Share this story|The gates|"],
    ["a script without spaces", "昨日|凍結|した"],
    ["letters beside such a script", "|NATO|と"],
  ])("%s", (_, marked) => expect(cuts(marked)).toBe(false));
});
