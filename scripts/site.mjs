// npm run site -- FOLDER --out DIR: writes the site of a record into a folder that any web server can publish.
import { parseArgs } from "node:util";
import { recordFolder, whereTyped } from "./record/folder.mjs";
import { resolve } from "node:path";
import { buildPrograms } from "./tools/turbo.mjs";

const usage = "Usage: npm run site -- FOLDER --out DIR";

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
    if (values.out && positionals.length <= 1) return { typed: positionals[0], out: resolve(whereTyped, values.out) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(usage);
  process.exit(2);
}

const { typed, out } = readArguments();
const folder = recordFolder(typed);
const { publish, whyNot } = await import("./site/publish.mjs");
const reason = await whyNot(out, folder);
if (reason) {
  console.error(reason);
  process.exit(1);
}
await buildPrograms();
const { siteOf } = await import("./site/build.mjs");
const site = await siteOf(folder);
if (!site) process.exit(1);
const unwritten = await publish(site, out);
if (unwritten) {
  console.error(unwritten);
  process.exit(1);
}
console.log(`The site is in ${out}. Any web server can publish it as it is.`);
