import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readAndReport } from "../record/read.mjs";
import { root, run } from "../tools/run.mjs";
import { siteDigest } from "./digest.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { placeFor } from "./places.mjs";

const web = join(root, "apps", "web");
const workFolder = ".on-record";

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
  return oneAtATime(async () => {
    if (!existsSync(site)) await build(dataset, place, site); // unless the one we waited for was the same
    return site;
  });
}

/** @param {unknown} dataset @param {string} place @param {string} site */
async function build(dataset, place, site) {
  console.log("Building the site …");
  const work = join(web, workFolder);
  const file = join(work, "dataset.json");
  await rm(work, { recursive: true, force: true }); // of a build that was broken off
  await mkdir(work, { recursive: true });
  await writeFile(file, JSON.stringify(dataset));
  const { code, output } = await run(process.execPath, ["scripts/build.mjs"], {
    cwd: web,
    env: { ON_RECORD_DATASET: file, ON_RECORD_DIST: `${workFolder}/out`, NODE_ENV: "production" },
    keep: true,
  });
  if (code !== 0) throw new Error(`The site could not be built.\n${output}`);
  await mkdir(place, { recursive: true });
  await rename(join(work, "out"), site); // whole or not there at all
  await rm(work, { recursive: true, force: true });
  await forgetAllBut(2, place);
}

/** Keeps the newest sites of a record: the last but one may still be served by somebody. @param {number} count @param {string} place */
async function forgetAllBut(count, place) {
  const sites = (await readdir(place)).filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => join(place, name));
  const aged = await Promise.all(sites.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = aged.toSorted((a, b) => b.at - a.at).slice(count);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
