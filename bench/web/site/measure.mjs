// The site as it is built and as it is used: of the seeds, and of invented records.
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { placeFor } from "../../../scripts/site/places.mjs";
import { root } from "../../../scripts/tools/run.mjs";
import { importTyped } from "../../../scripts/tools/typed.mjs";
import { figure, median, quantile, table, verdict } from "../figures.mjs";
import { filesOf } from "../records.mjs";
import { served } from "../served.mjs";
import { used } from "./used.mjs";
import { weighed } from "./weighed.mjs";

/** @param {{ runs: number, sizes?: readonly (number | "seeds")[] }} options */
export async function measure({ runs, sizes = ["seeds", 1000] }) {
  const { openChromium } = await importTyped("tests/browser/harness/chromium.ts");
  const { kindsOfPages } = await importTyped("tests/browser/harness/kinds.ts");
  const builds = [];
  const uses = [];
  const letters = [];
  let routes;
  for (const size of sizes) {
    const folder = size === "seeds" ? join(root, "seeds") : await invented(size);
    // Never one that is there: it is the build that is measured.
    await rm(placeFor("sites", folder), { recursive: true, force: true });
    const before = performance.now();
    const site = await served(folder);
    const seconds = (performance.now() - before) / 1000;
    const name = size === "seeds" ? size : `${figure(size, 0)} lines`;
    builds.push([name, ...(await builtOf(site, seconds))]);
    const browser = await openChromium();
    routes ??= await weighed(browser, site.address, kindsOfPages(site.dataset));
    const all = [];
    for (let run = 0; run < runs; run++) all.push(await used(browser, site.address, oftenestWord(site.dataset)));
    uses.push([name, ...tellUse(all)]);
    letters.push([name, median(all.flatMap(({ keysWork }) => keysWork))]);
    await browser.close();
    await site.close();
    if (size !== "seeds") await rm(folder, { recursive: true, force: true });
  }
  table(["record", "claims", "build s", "pages", "ms a page", "files", "MB", "first page kB", "gzip kB", "record.json gzip kB"], builds);
  console.log("");
  table(["page", "script it names, gzip kB", "all it loads", "of that ours"], routes ?? []);
  console.log("");
  table(
    ["record", "list ms", "answers ms", "key to list p50", "p95", "its work p50", "p95", "zoom frame p50", "p95", "pan frame p50", "p95"],
    uses,
  );
  console.log("");
  return letters
    .map(([name, ms]) =>
      verdict(`work of a letter of a search until its lines are seen, ${name}`, `${figure(ms)} ms`, "a frame, 16.7 ms", ms <= 16.7),
    )
    .every(Boolean);
}

/** Writes an invented record. */
async function invented(size) {
  const folder = join(root, ".on-record", "bench", `invented-${size}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(await filesOf(size))) await writeFile(join(folder, path), content);
  return folder;
}

/** The word of six letters or more that most quotes have: there is hardly one that finds more lines, letter by letter. */
function oftenestWord({ reports }) {
  const quotesWith = new Map();
  for (const { evidence } of reports)
    for (const word of new Set(evidence.exact.toLowerCase().match(/\p{L}{6,}/gu))) quotesWith.set(word, (quotesWith.get(word) ?? 0) + 1);
  return [...quotesWith].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

async function builtOf({ site, dataset, address }, seconds) {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const pages = files.filter(({ name }) => name.endsWith(".html")).length;
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  const first = Buffer.from(await (await fetch(address)).arrayBuffer());
  const record = Buffer.from(JSON.stringify(dataset));
  const kilo = (bytes) => figure(bytes / 1000, 0);
  return [
    figure(dataset.claims.length, 0),
    figure(seconds, 0),
    figure(pages, 0),
    figure((seconds * 1000) / pages, 0),
    figure(files.length, 0),
    figure(sizes.reduce((sum, size) => sum + size, 0) / 1e6, 0),
    kilo(first.length),
    kilo(gzipSync(first).length),
    kilo(gzipSync(record).length),
  ];
}

function tellUse(all) {
  const of = (part) => figure(median(all.map((one) => one[part])), 0);
  const both = (part) => {
    const values = all.flatMap((one) => one[part]);
    return [figure(median(values), 0), figure(quantile(values, 0.95), 0)];
  };
  return [of("list"), of("answers"), ...both("keys"), ...both("keysWork"), ...both("zoom"), ...both("pan")];
}
