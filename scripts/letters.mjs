// npm run letters: cuts out of the site's two faces what nearly every page is set in, and nothing else, into apps/web/fonts/pages.
// The faces come with every letter of a script, and with weights and widths that no page has: more than twice the bytes.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";
import { root } from "./tools/run.mjs";

/** The letters of English and its signs. Other letters come in files of their own, once a page has one of them: see fonts.css. */
export const most =
  Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join("") + "\u00a0§©«°±·»×é÷–—‘’‚“”„•…‹›€™↑↓−";

/** Of each face the ranges that the styles use, as CSS names them. */
export const faces = {
  archivo: { from: "archivo/files/archivo-latin-wdth-normal.woff2", axes: { wght: { min: 380, max: 850 }, wdth: { min: 84, max: 112 } } },
  newsreader: { from: "newsreader/files/newsreader-latin-opsz-normal.woff2", axes: { wght: { min: 400, max: 600 } } },
};

/** @param {keyof typeof faces} name @returns {Promise<Buffer>} the face, cut, as WOFF2; the same each time. */
export async function cut(name) {
  const { from, axes } = faces[name];
  const whole = await readFile(join(root, "node_modules/@fontsource-variable", from));
  return subsetFont(whole, most, { targetFormat: "woff2", variationAxes: axes });
}

/** @param {keyof typeof faces} name where its cut stands. */
export const placeOfCut = (name) => join(root, "apps/web/fonts/pages", `${name}.woff2`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await mkdir(join(root, "apps/web/fonts/pages"), { recursive: true });
  for (const name of /** @type {(keyof typeof faces)[]} */ (Object.keys(faces))) {
    const bytes = await cut(name);
    await writeFile(placeOfCut(name), bytes);
    console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}
