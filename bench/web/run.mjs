// npm run bench:web [-- PART …]: measures the site, and its drawing against those of others on the same items in the same run.
// README.md beside this tells what the figures are and how far to trust them.
import { parseArgs } from "node:util";
import { buildPrograms } from "../../scripts/tools/turbo.mjs";
import { installPeers } from "./peers.mjs";

const usage = `Usage: npm run bench:web [-- drawing | site | lighthouse …]
  --runs 5      how often each is measured; the median is told
  --times 1,25  sizes of the records of "site", as multiples of the seeds; 1 is the seeds themselves
  --patient     measure vis-timeline with 10,000 items too, which takes minutes`;

/** A part measures, prints its table, and says whether it reached what is wanted. */
const parts = /** @type {const} */ (["drawing", "site", "lighthouse"]);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: "string", default: "5" },
        times: { type: "string", default: "1,25" },
        patient: { type: "boolean", default: false },
      },
    });
    const [runs, ...times] = [values.runs, ...values.times.split(",")].map(Number);
    const known = positionals.every((name) => parts.some((part) => part === name));
    if (known && [runs, ...times].every((count) => Number.isInteger(count) && count > 0))
      return { chosen: positionals, options: { runs, times, patient: values.patient } };
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
