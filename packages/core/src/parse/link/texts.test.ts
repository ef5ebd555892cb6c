import { describe, expect, it } from "vitest";
import type { SourceEntry } from "../../model/source.js";
import type { SourceId } from "../../model/id.js";
import type { Item } from "./item.js";
import { textPath } from "./texts.js";

const path = (own: string, file?: string): string | undefined => {
  const id = "gazette" as SourceId;
  const value: SourceEntry = { id, title: "T", ...(file !== undefined && { file }) };
  const item: Item<SourceEntry> = { id, home: id, value, at: () => ({ file: own, line: 1, column: 1 }) };
  return textPath(item);
};

describe("the text of a source", () => {
  it("is the one beside its annotations, unless another is named", () => {
    expect(path("gazette.yaml")).toBe("gazette.txt");
    expect(path("1924/march/gazette.yml")).toBe("1924/march/gazette.txt");
    expect(path("gazette.yaml", "other.txt")).toBe("other.txt");
  });

  it("is named from where its annotations stand", () => {
    expect(path("1924/gazette.yaml", "texts/gazette.txt")).toBe("1924/texts/gazette.txt");
    expect(path("1924/gazette.yaml", "../texts/./gazette.txt")).toBe("texts/gazette.txt");
    expect(path("1924/gazette.yaml", "../1924//gazette.txt")).toBe("1924/gazette.txt");
  });

  it.each([
    "../gazette.txt",
    "a/../../gazette.txt",
    "/gazette.txt",
    "c:/gazette.txt",
    "C:gazette.txt",
    "\\\\host\\gazette.txt",
    "a\\b.txt",
    ".",
    "a/..",
    "a\0b.txt",
  ])("is never looked for outside the folder: %j", (file) => expect(path("gazette.yaml", file)).toBeUndefined());
});
