// Builds the site into ON_RECORD_DIST (a folder inside this one; left out: out) for the dataset in the file ON_RECORD_DATASET
// (left out: the record of seeds/), then finishes the exported pages.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeLicences } from "./licences.mjs";
import { buildPageScript } from "./page-script.mjs";

const web = fileURLToPath(new URL("..", import.meta.url));
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const finish = resolve(web, "scripts/finish-export.mjs");
const out = resolve(web, process.env["ON_RECORD_DIST"] ?? "out");

/** @param {string[]} args */
function node(args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: web,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

await Promise.all([buildPageScript(), writeLicences()]);
node([next, "build"]);
if (existsSync(finish)) node([finish, out]);
