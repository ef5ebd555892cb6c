#!/usr/bin/env node
// npm links a command only if its file is there at install, so this file is committed and the build is loaded.
try {
  require("../dist/plain/start.cjs");
} catch (error) {
  if (error?.code !== "MODULE_NOT_FOUND" || error.requireStack?.[0] !== __filename) throw error;
  console.error("onrecord is not built yet. Run `npm run build` at the top of the repository, then try again.");
  process.exitCode = 1;
}
