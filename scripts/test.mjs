// npm test [-- ARGUMENTS OF VITEST]: builds what the tests need, then runs them all, those in a browser and a terminal too.
import { join } from "node:path";
import { root, run } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";

await buildPrograms();
const { siteOf } = await import("./site/build.mjs");
if (!(await siteOf(join(root, "seeds")))) process.exit(1);

const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
process.exitCode = (await run(process.execPath, [vitest, "run", ...process.argv.slice(2)])).code;
