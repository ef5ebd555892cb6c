// node scripts/finish-export.mjs FOLDER: finishes an exported site. Takes out the pages that only stood in for a kind of which the record
// has none, and a list of pages that lists nothing; gives each page a content security policy; writes down the headers for a host.
// The same export gives the same bytes, and a second run changes nothing.
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { headers } from "./export/headers.mjs";
import { withPolicy } from "./export/policy.mjs";
import { isReserved } from "./export/reserved.mjs";

const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder of the exported site.");
  process.exit(2);
}

const site = resolve(folder);
const entries = await readdir(site, { recursive: true, withFileTypes: true });

const standIns = entries.filter(({ name }) => isReserved(name));
for (const entry of standIns) await rm(join(entry.parentPath, entry.name), { recursive: true, force: true });

const isGone = (/** @type {string} */ path) => path.split(/[\\/]/).some(isReserved);
// What is there to be taken away stands by itself, with its own styles in it.
const isDownload = (/** @type {string} */ path) => path.startsWith(join(site, "download") + sep);
const pages = entries
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !isDownload(path));
for (const page of pages) {
  if (isGone(page.slice(site.length))) continue;
  try {
    const html = await readFile(page, "utf8");
    await writeFile(page, withPolicy(html));
  } catch (error) {
    throw new Error(`${page} cannot be finished`, { cause: error });
  }
}

// Without the site's own address there are no full addresses to list.
const map = join(site, "sitemap.xml");
if (existsSync(map) && !(await readFile(map, "utf8")).includes("<loc>")) await rm(map);

await writeFile(join(site, "_headers"), headers);
