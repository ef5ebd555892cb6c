import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anchor } from "./anchor.js";
import { foldText } from "./fold.js";
import { quotationsOf } from "./quotations.js";
import { voiceOf } from "./voice.js";

const insides = (text: string) => quotationsOf(text).spans.map(({ start, end }) => text.slice(start, end));
const voice = (text: string, ...quotes: string[]) => {
  const result = anchor(foldText(text), quotes.length > 1 ? quotes : quotes[0]!, { name: "x" });
  if (!result.ok) throw new Error(result.message);
  return voiceOf(quotationsOf(text), result.spans);
};

describe("what stands inside quotation marks", () => {
  test.each([
    ["curly", "He said “no” and “yes”.", ["no", "yes"]],
    ["straight", 'He said "no" and "yes".', ["no", "yes"]],
    ["guillemets, either way", "Il dit « non », er sagt »nein«.", [" non ", "nein"]],
    ["German", "Er sagt „nein“ und „ja“.", ["nein", "ja"]],
    ["Polish", "Powiedział: „nie” i „tak”.", ["nie", "tak"]],
    ["Finnish and Swedish, one mark for both", "Hän sanoi: ”ei”, ja sitten ”joo”.", ["ei", "joo"]],
    ["Japanese and Chinese", "市長は「けが人はいない」と述べた。「『無事』です」", ["けが人はいない", "『無事』です"]],
    ["apostrophes never count", "Armenia’s ally isn't 'one'", []],
    ["nor single marks, where a text has double ones", "He said “no” of his ‘ally’.", ["no"]],
    ["single marks, where a text has no others", "‘We go,’ he said. ‘It’s time.’", ["We go,", "It’s time."]],
    [
      "an apostrophe at the end of a word within",
      "‘The traders’ stalls burned,’ she said of the traders’ loss.",
      ["The traders’ stalls burned,"],
    ],
    ["a word in single marks", "She spoke of an ‘accident’ again.", ["accident"]],
    ["a single mark that is never closed", "He said ‘no\nThey left.", ["no"]],
    ["a mark of another kind is a quotation within", '“he told «them» and "us" so”', ['he told «them» and "us" so']],
    ["an open mark ends with its paragraph", "“Our issues are clear.\nHe went on.", ["Our issues are clear."]],
    ["unless the next begins with one", "“Our issues are clear.\n\n“They are,” he said.", ["Our issues are clear.", "They are,"]],
    ["an opening mark while one is open says nothing new", "“Clear,” he said “It is.\nHe left.", ["Clear,", "It is."]],
    ["a straight mark that is never closed", 'He said "no.\nThey left.', ["no."]],
    ["inches and strays", 'A 6" pipe” and "a word".', ["a word"]],
    ["an empty quotation", "He said “”.", []],
    ["a text wrapped by hand", "He said “we have\nfrozen it” today.\n\nThey\nleft.", ["we have\nfrozen it"]],
    ["Windows line ends", "“a\r\nb”\r\n“c”", ["a", "c"]],
    ["no text", "", []],
  ])("%s", (_, text, expected) => expect(insides(text)).toEqual(expected));
});

describe("in whose voice words are printed", () => {
  const text = "He argued that it “never got any real support” from its allies. “We go,” he said, “and stay.”";

  test.each([
    ["within the marks", ["got any real support"], "inside"],
    ["with its own marks", ["“never got any real support”"], "inside"],
    ["with the comma and the mark after it", ["“We go,”"], "inside"],
    ["two quotations with their marks, without what lies between", ["“We go,”", "“and stay.”"], "inside"],
    ["with words outside", ["“never got any real support” from its allies"], "partly"],
    ["across the words of the narrator", ["“We go,” he said, “and stay.”"], "partly"],
    ["outside", ["He argued that it"], "outside"],
    ["outside, with the opening mark at its edge", ["it “"], "outside"],
  ] as const)("%s", (_, quotes, expected) => expect(voice(text, ...quotes)).toBe(expected));
});

describe("the article whose quotation marks are not all closed", () => {
  const text = readFileSync(new URL("../../../../../seeds/002_c282645b1884e03b.txt", import.meta.url), "utf8");

  test.each([
    ["Because our issues are clear", "inside"],
    ["that has been violated by Azerbaijan.", "inside"],
    ["During the blockade of Nagorno-Karabakh when the road was blockaded", "inside"],
    ["under the control of the Russian Federation.”", "inside"],
    ["Now, the ambassador said, Yerevan wants concrete commitments", "outside"],
    ["I cannot comment on that at this stage", "inside"],
    ["it is for them to decide what is their area of responsibility", "inside"],
    ["whether it will become de jure", "inside"],
    ["Bilateral relations between Yerevan and Moscow", "outside"],
    ["clear,” he said “It is about the borders", "partly"],
    ["Putin’s “mini-NATO” may be facing", "partly"],
    ["Armenia’s ambassador to the U.K.", "outside"],
  ])("%s: %s", (quote, expected) => expect(voice(text, quote)).toBe(expected));
});
