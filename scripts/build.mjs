// npm run build: the library, the terminal reader, and the site of the seeds.
import { join } from "node:path";
import { root } from "./tools/run.mjs";
import { turbo } from "./tools/turbo.mjs";

const code = await turbo(["run", "build", "--filter=@on-record/core", "--filter=onrecord"]);
if (code !== 0) process.exit(code);
const { siteOf } = await import("./site/build.mjs");
const site = await siteOf(join(root, "seeds"));
if (!site) process.exit(1);
console.log(`The site is in ${site}.`);
