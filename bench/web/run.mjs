// npm run bench:web [-- PART …]: measures the site, and its drawing against those of others on the same items in the same run.
// README.md beside this tells what the figures are and how far to trust them.
import { parseArgs } from "node:util";
import { buildPrograms } from "../../scripts/tools/turbo.mjs";
import { installPeers } from "./peers.mjs";

const usage = `Usage: npm run bench:web [-- drawing | site | lighthouse …]
  --runs 5                   how often each is measured; the median is told
  --sizes seeds,1000,10000   of the records, in lines; seeds are the record that is here, the others are invented.
                             Left out, "site" leaves out 10000, whose thousands of pages take long to build`;

/** A part measures, prints its table, and says whether it reached what is wanted. */
const parts = /** @type {const} */ (["drawing", "site", "lighthouse"]);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: "string", default: "5" },
        sizes: { type: "string" },
      },
    });
    const runs = Number(values.runs);
    const sizes = values.sizes?.split(",").map((size) => (size === "seeds" ? size : Number(size)));
    const known = positionals.every((name) => parts.some((part) => part === name));
    const counts = [runs, ...(sizes ?? [])].filter((size) => size !== "seeds");
    if (known && counts.every((count) => Number.isInteger(count) && count > 0)) return { chosen: positionals, options: { runs, sizes } };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(usage);
  process.exit(2);
}

const { chosen, options } = readArguments();
installPeers();
await buildPrograms();
for (const part of parts) {
  if (chosen.length > 0 && !chosen.includes(part)) continue;
  console.log(`\n${part}\n`);
  const { measure } = await import(`./${part}/measure.mjs`);
  if (!(await measure(options))) process.exitCode = 1;
}
