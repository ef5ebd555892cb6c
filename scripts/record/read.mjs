// Reading a record with the core that was just built. Imported late, since a fresh clone has no build yet.
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../tools/run.mjs";
import { whereTyped } from "./folder.mjs";

/** @param {string} entry */
const core = (entry) => import(pathToFileURL(join(root, "packages/core/dist/esm", entry, "index.js")).href);

/**
 * Reads a record and prints its problems.
 * @param {string} folder an absolute path.
 * @returns {Promise<import("@on-record/core").Dataset | undefined>} nothing if the record has faults; warnings alone do not count.
 */
export async function readAndReport(folder) {
  const [{ readRecord }, { cleanText }] = await Promise.all([core("node"), core("query")]);
  /** @type {{ dataset?: import("@on-record/core").Dataset, problems: import("@on-record/core").Problem[] }} */
  const { dataset, problems } = await readRecord(folder);
  for (const { code, severity, at, message, hint } of problems) {
    const file = relative(whereTyped, join(folder, at.file)) || ".";
    console.error(cleanText(`${file}:${at.line}:${at.column}: ${severity}: ${message} [${code}]`));
    console.error(`  ${cleanText(hint)}`);
  }
  const faults = problems.filter(({ severity }) => severity === "error").length;
  const told = faults === 1 ? "one fault; until it is mended" : `${faults} faults; until they are mended`;
  if (faults > 0) console.error(`\nThe record has ${told}, nothing is built.`);
  return faults > 0 ? undefined : dataset;
}
