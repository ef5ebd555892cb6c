// What it costs to keep a record that was read, and what it is worth: for records of several sizes, how long the first command on one
// takes (beyond `node -e 0`) with nothing kept and with the record kept, and how long the next one takes. By turns, medians.
// Wanted: keeping takes at most a third of what reading took.
//   npm run bench -- kept
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { dataset } from "@on-record/core/dataset";
import { generateRecord, shapeOf } from "./generate/index.js";
import { median } from "./measure/median.js";

const program = join(process.cwd(), "apps", "tui", "bin", "onrecord.js");
const turns = Number(process.env["TURNS"] ?? 5);
const most = 1 / 3;
const sizes = [1, 2, 3, 10, 30];

const room = mkdtempSync(join(tmpdir(), "on-record-kept-"));
process.on("exit", () => rmSync(room, { recursive: true, force: true }));

/** Milliseconds that a command takes from a home. */
function timed(args: readonly string[], home: string, env: Readonly<Record<string, string>> = {}): number {
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"] ?? "", HOME: home, LANG: "C.UTF-8", ...env },
  });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - begin;
}
const newHome = () => mkdtempSync(join(room, "home-"));

const records = sizes.map((times) => {
  const folder = join(room, `record-${times}`);
  mkdirSync(folder);
  for (const [path, content] of Object.entries(generateRecord({ times, seed: 1, shape: shapeOf(dataset) })))
    writeFileSync(join(folder, path), content);
  return { times, args: [program, "actors", `--record=${folder}`] };
});
await wait(2100); // what was written this moment is not kept

console.log("size".padEnd(8), ...["read", "kept too", "share", "next", "as node -e 0"].map((name) => name.padStart(12)));
for (const { times, args } of records) {
  const taken = { nothing: [] as number[], reading: [] as number[], keeping: [] as number[], next: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    const home = newHome();
    taken.nothing.push(timed(["-e", "0"], home));
    taken.reading.push(timed(args, home, { ON_RECORD_NO_CACHE: "1" }));
    taken.keeping.push(timed(args, home));
    timed(args, home); // from here on code is kept too
    taken.next.push(timed(args, home));
  }
  const [nothing, reading, keeping, next] = [taken.nothing, taken.reading, taken.keeping, taken.next].map(median) as [
    number,
    number,
    number,
    number,
  ];
  const share = (keeping - reading) / (reading - nothing);
  const told = [
    `${reading.toFixed(0)} ms`,
    `${keeping.toFixed(0)} ms`,
    `${(share * 100).toFixed(0)} %`,
    `${next.toFixed(0)} ms`,
    `${(next / nothing).toFixed(2)}×`,
  ];
  console.log(`${times}×`.padEnd(8), ...told.map((one) => one.padStart(12)));
  if (share > most) process.exitCode = 1;
}
console.log(`share: what keeping adds to reading (wanted: at most ${(most * 100).toFixed(0)} %); size: in seeds`);
