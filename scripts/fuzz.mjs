// npm run fuzz [-- TARGET …] [--minutes=N] [--seed=N]: feeds each reader with real files that were changed at random, for some minutes each,
// and tells the smallest input that breaks a promise, with the seed that leads there. A reader that hangs is ended and told.
import { constants } from "node:os";
import { parseArgs } from "node:util";
import { run } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";
import { importTyped } from "./tools/typed.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string" }, only: { type: "string" } },
});
const milliseconds = Number(values.minutes) * 60_000;
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(milliseconds > 0) || !Number.isInteger(seed)) {
  console.error("--minutes is a number above 0, and --seed a whole number.");
  process.exit(2);
}

if (values.only === undefined) await buildPrograms();
const { fuzz, targets } = /** @type {typeof import("../tests/fuzz/index.js")} */ (await importTyped("tests/fuzz/index.ts"));
const names = targets.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No reader is called ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(2);
}

if (values.only !== undefined) {
  for (const target of targets) if (target.name === values.only) await fuzz(target, { milliseconds }, seed);
} else {
  for (const name of positionals.length > 0 ? positionals : names) {
    // A program of its own, since nothing else can end a reader that hangs.
    const args = ["scripts/fuzz.mjs", `--only=${name}`, `--minutes=${values.minutes}`, `--seed=${seed}`];
    const { code } = await run(process.execPath, args, { timeout: 2 * milliseconds + 60_000 });
    if (code === 128 + constants.signals.SIGTERM)
      console.error(`${name}: does not come to an end. Again: npm run fuzz -- ${name} --seed=${seed}`);
    else console.log(`${name}: ${code === 0 ? "kept its promises" : "BROKEN, see above"} (seed ${seed})`);
    if (code !== 0) process.exitCode = 1;
  }
}
