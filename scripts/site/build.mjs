import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readAndReport } from "../record/read.mjs";
import { root, run } from "../tools/run.mjs";
import { siteDigest } from "./digest.mjs";
import { placeFor } from "./places.mjs";

const web = join(root, "apps", "web");

/**
 * The site of a record: found, if nothing it depends on has changed, else checked and built. The programs must be built before.
 * @param {string} record the record's folder, an absolute path.
 * @returns {Promise<string | undefined>} the folder to serve; nothing if the record has faults, which are printed then.
 * @throws if the build itself fails, with what it printed.
 */
export async function siteOf(record) {
  const place = placeFor("sites", record);
  const site = join(place, await siteDigest(record));
  if (existsSync(site)) return site;

  const dataset = await readAndReport(record);
  if (!dataset) return undefined;
  console.log("Building the site …");
  await mkdir(place, { recursive: true });
  const file = join(place, `dataset-${randomUUID()}.json`);
  const out = join(".on-record", randomUUID());
  try {
    await writeFile(file, JSON.stringify(dataset));
    const { code, output } = await run(process.execPath, ["scripts/build.mjs"], {
      cwd: web,
      env: { ON_RECORD_DATASET: file, ON_RECORD_DIST: out, NODE_ENV: "production" },
      keep: true,
    });
    if (code !== 0) throw new Error(`The site could not be built.\n${output}`);
    await rename(join(web, out), site); // whole or not there at all
  } finally {
    await Promise.all([file, join(web, out)].map((path) => rm(path, { recursive: true, force: true })));
  }
  await forgetAllBut(2, place);
  return site;
}

/** Keeps the newest sites of a record: the last but one may still be served by somebody. @param {number} count @param {string} place */
async function forgetAllBut(count, place) {
  const sites = (await readdir(place)).filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => join(place, name));
  const aged = await Promise.all(sites.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = aged.toSorted((a, b) => b.at - a.at).slice(count);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
