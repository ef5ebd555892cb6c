import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cut, faces, most, placeOfCut } from "../../../scripts/letters.mjs";

const names = Object.keys(faces) as (keyof typeof faces)[];
const styles = readFile(new URL("../app/styles/fonts.css", import.meta.url), "utf8");

test.each(names)("the letters of %s are those that `npm run letters` cuts out today", async (name) => {
  expect((await cut(name)).equals(await readFile(placeOfCut(name)))).toBe(true);
});

test("the styles say of each cut which letters it has, and else the same as of the whole face, so that both are one", async () => {
  const points = (range: string) => {
    const [from, to = from] = range.trim().slice("U+".length).split("-");
    return Array.from({ length: Number.parseInt(to!, 16) - Number.parseInt(from!, 16) + 1 }, (_, at) => Number.parseInt(from!, 16) + at);
  };
  const letters = Array.from(most, (letter) => letter.codePointAt(0)).toSorted((a, b) => a! - b!);
  for (const name of names) {
    const face = (await styles).split("@font-face").find((block) => block.includes(`pages/${name}.woff2`))!;
    expect(/unicode-range:([^;]+)/.exec(face)![1]!.split(",").flatMap(points)).toEqual(letters);
    const whole = (await styles).split("@font-face").find((block) => block.includes(faces[name].from))!;
    const said = (block: string) => block.match(/font-(?:family|weight|stretch|style|display):[^;]+/g);
    expect(said(face)).toEqual(said(whole));
  }
});
