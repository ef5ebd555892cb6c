// npm run dev [-- FOLDER]: the site of a record while it is being written. A saved file shows within a second, a fault is printed.
import "./tools/end-with-parent.mjs";
import { watch } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { recordFolder } from "./record/folder.mjs";
import { placeFor } from "./site/places.mjs";
import { root, run } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";

const folder = recordFolder(process.argv[2]);
await buildPrograms();
const { readAndReport } = await import("./record/read.mjs");
const { buildPageScript } = await import("../apps/web/scripts/page-script.mjs");
await buildPageScript();

const web = join(root, "apps", "web");
const place = placeFor("dev", folder);
const file = join(place, "dataset.mjs");
await mkdir(place, { recursive: true });

/** Parses the record and hands it to the site, which reloads. A record with faults leaves the last good one on the screen. */
async function refresh() {
  const dataset = await readAndReport(folder);
  if (!dataset) return false;
  const text = JSON.stringify(JSON.stringify(dataset));
  await writeFile(`${file}.next`, `export const dataset = JSON.parse(${text});\n`);
  await rename(`${file}.next`, file); // the site never sees half a file
  return true;
}

/** Calls back once after a burst of changes, and never twice at a time. @param {() => Promise<unknown>} act */
function calmly(act) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(async () => void (await act()))), 80);
  };
}

let good = await refresh();
if (!good) console.error("The site opens as soon as the record has no faults.");
/** @type {() => void} */
let open = () => {};
const ready = good ? Promise.resolve() : new Promise((/** @type {(value: void) => void} */ resolve) => (open = resolve));
const changed = calmly(async () => {
  good = await refresh();
  if (good) open();
});
watch(folder, { recursive: true }, changed);
await ready;

const port = process.env["PORT"] || "4173";
const next = join(root, "node_modules", "next", "dist", "bin", "next");
const module = relative(web, file).split(sep).join("/");
const { code } = await run(process.execPath, [next, "dev", "--hostname", process.env["HOST"] || "127.0.0.1", "--port", port], {
  cwd: web,
  env: { ON_RECORD_DATASET_MODULE: module },
});
process.exit(code);
