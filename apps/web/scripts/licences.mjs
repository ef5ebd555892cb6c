import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = fileURLToPath(new URL("..", import.meta.url));
const fromHere = createRequire(import.meta.url);
const fromReact = createRequire(fromHere.resolve("react-dom/package.json"));

/** The packages whose script a page can load, each with where it is found from. @type {readonly (readonly [string, NodeJS.Require])[]} */
const packages = [
  ["next", fromHere],
  ["react", fromHere],
  ["react-dom", fromHere],
  ["scheduler", fromReact],
];

/** Writes `public/licences.txt`: a site gives out letters and script of others, whose licences ask to go with them. */
export async function writeLicences() {
  const fonts = (await readdir(join(web, "fonts"))).filter((name) => name.startsWith("OFL-")).sort();
  const texts = await Promise.all([
    ...fonts.map((name) => readFile(join(web, "fonts", name), "utf8")),
    ...packages.map(async ([name, from]) => `${name}\n\n${await licenceIn(dirname(from.resolve(`${name}/package.json`)))}`),
  ]);
  await mkdir(join(web, "public"), { recursive: true });
  await writeFile(join(web, "public", "licences.txt"), `${texts.map((text) => text.trim()).join(`\n\n${"-".repeat(78)}\n\n`)}\n`);
}

/** @param {string} folder of a package. */
async function licenceIn(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file === undefined) throw new Error(`no licence stands in ${folder}`);
  return readFile(join(folder, file), "utf8");
}
