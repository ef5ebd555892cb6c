// npm run check [-- FOLDER]: what `onrecord check` says of a record (left out: the seeds), with the program built first.
import { join } from "node:path";
import { whereTyped } from "./record/folder.mjs";
import { root, run } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";

const typed = process.argv.slice(2);
const names = typed.some((argument) => !argument.startsWith("-"));

await buildPrograms();
const args = [join(root, "apps/tui/bin/onrecord.js"), "check", ...(names ? [] : [join(root, "seeds")]), ...typed];
process.exitCode = (await run(process.execPath, args, { cwd: whereTyped })).code;
