// What is bundled belongs to others, whose licences ask for their notice to go with it.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** @typedef {import("./plugins.mjs").Plugin} Plugin */
/** @typedef {{ name: string, licence: string, from: string, text: string }} Notice */

/** Packages that come without the text of their licence: who holds the rights, as the source or its author line says. */
const holders = /** @type {Readonly<Record<string, string>>} */ ({
  "yoga-layout": "Copyright (c) Meta Platforms, Inc. and affiliates.",
  boolbase: "Copyright (c) Felix Boehm",
});

/** What packages carry inside that is another’s. */
const within = /** @type {Readonly<Record<string, readonly Notice[]>>} */ ({
  unpdf: [
    {
      name: "pdf.js, within unpdf",
      licence: "Apache-2.0",
      from: "https://mozilla.github.io/pdf.js/",
      text: "Copyright Mozilla Foundation",
    },
  ],
});

/** Licences that a package may name without having their text: it stands once, at the end. */
const atTheEnd = ["Apache-2.0"];

/**
 * Finds out which packages have anything in the bundle.
 * @param {Set<string>} found gets their folders.
 * @returns {Plugin}
 */
export const bundledPackages = (found) => ({
  name: "bundled-packages",
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {}))
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          // A module that one of our plugins writes has its name before its path, and is ours.
          const [folder] = /^[^:]*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
          if (folder !== undefined && bytesInOutput > 0) found.add(resolve(folder));
        }
    });
  },
});

/**
 * The notices of packages, by their names, each with the text of its licence.
 * @param {Iterable<string>} folders of the packages.
 * @throws with the name of a package whose licence, or whose holder of rights, is not known: it may not be passed on.
 */
export async function noticesOf(folders) {
  const notices = (await Promise.all([...folders].map(ofPackage))).flat();
  const told = new Map(notices.map((notice) => [notice.name, notice]));
  const sorted = [...told.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const named = atTheEnd.filter((licence) => sorted.some((notice) => notice.licence === licence));
  for (const { name, licence, text } of sorted)
    if (!atTheEnd.includes(licence) && !/permission|redistribution/i.test(text)) throw new Error(`no licence is told of ${name}`);
  const parts = [
    "This program has code of others in it. These are their notices and licences.",
    ...sorted.map(({ name, licence, from, text }) => `${[name, `Licence: ${licence}`, from].filter(Boolean).join("\n")}\n\n${text.trim()}`),
    ...(await Promise.all(named.map(async (licence) => `The text of ${licence}\n\n${(await textOf(licence)).trim()}`))),
  ];
  return `${parts.join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}

/** @param {string} folder @returns {Promise<Notice[]>} */
async function ofPackage(folder) {
  const { name, version, license, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} does not say what its licence is: ${folder}`);
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const holder = holders[name];
  if (texts.length === 0 && holder === undefined)
    throw new Error(`${name} has no text of its licence: say in scripts/notices.mjs who holds the rights in it`);
  if (texts.length === 0) texts.push(`${holder}\n`, await textOf(license));
  return [
    { name: `${name} ${version}`, licence: license, from: homepage ?? "", text: texts.map((text) => text.trim()).join("\n\n") },
    ...(within[name] ?? []),
  ];
}

/** @param {string} licence by its SPDX name. */
const textOf = (licence) => readFile(new URL(`../licences/${licence}.txt`, import.meta.url), "utf8");
