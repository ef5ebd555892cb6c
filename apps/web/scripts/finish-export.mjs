// node scripts/finish-export.mjs FOLDER: finishes an exported site. Takes out the pages that only stood in for a kind of which the record
// has none, a list of pages that lists nothing, and the data by which the framework would go from page to page, since every link loads
// a page whole; takes the framework out of the pages in which nothing answers; gives each page its letters and a content security policy; writes each record beside its page, and
// the headers for a host.
// The same export gives the same bytes, and a second run changes nothing.
import { existsSync } from "node:fs";
import { readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { opensOutside } from "./export/embed.mjs";
import { headersFor } from "./export/headers.mjs";
import { isFlight } from "./export/flights.mjs";
import { frameworkOf, isLiving, withFrameworkLater } from "./export/framework.mjs";
import { lettersAhead, withLetters } from "./export/letters.mjs";
import { withPolicy } from "./export/policy.mjs";
import { writeRecords } from "./export/records.mjs";
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

const isGone = (/** @type {string} */ path) => path.slice(site.length).split(/[\\/]/).some(isReserved);
// What is there to be taken away stands by itself, with its own styles in it.
const isDownload = (/** @type {string} */ path) => path.startsWith(join(site, "download") + sep);
const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
const ours = files.filter((path) => !isGone(path) && !isDownload(path));
const pages = ours.filter((path) => path.endsWith(".html"));

const known = new Set(pages);
const flights = ours.filter((path) => isFlight(path, known));
for (const path of flights) await rm(path, { force: true });
for (const folder of new Set(flights.map((path) => dirname(path)))) if ((await readdir(folder)).length === 0) await rmdir(folder);

const letters = lettersAhead(await readdir(join(site, "_next", "static", "media")));
/** What every page names of the framework, once it is known. @type {string | undefined} */
let common;
for (const page of pages) {
  try {
    const html = await readFile(page, "utf8");
    if (!isLiving(html)) {
      const named = frameworkOf(html).join(" ");
      if (named !== (common ??= named)) throw new Error("a part of it needs script that no other page has: data-living must say so");
    }
    const framed = page === join(site, "embed.html") ? opensOutside(html) : html;
    await writeFile(page, withLetters(withPolicy(withFrameworkLater(framed)), letters));
  } catch (error) {
    throw new Error(`${page} cannot be finished`, { cause: error });
  }
}

// Without the site's own address there are no full addresses to list.
const map = join(site, "sitemap.xml");
if (existsSync(map) && !(await readFile(map, "utf8")).includes("<loc>")) await rm(map);

await writeRecords(site);
await writeFile(join(site, "_headers"), headersFor(await readdir(site, { withFileTypes: true })));
