#!/usr/bin/env node
// npm links a command only if its file is there at install, so this file is committed and the build is imported.
import { existsSync } from "node:fs";

const build = new URL("../dist/main.js", import.meta.url);

if (existsSync(build)) {
  await import(build.href);
} else {
  console.error("onrecord is not built yet. Run `npm run build` at the top of the repository, then try again.");
  process.exitCode = 1;
}
