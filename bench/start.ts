// How soon the program answers: plain commands against `node -e 0`, which does nothing, and the reader's first whole screen in a
// real terminal against `node -e 0` in one. All by turns in one run, medians: trust the ratios more than the times. What the
// program keeps of one start for the next is there; the first start of all has a line of its own, and so has the first command on a
// record of one's own, which reads it anew.
// So many turns that something else which keeps the machine busy for some seconds is not half of what any command is measured by.
// Wanted: a plain command within 1.6 times, the first screen within 2.5 times.
//   npm run bench -- start
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openTerminal } from "../tests/terminal/harness/terminal.js";
import { median } from "./measure/median.js";

const program = join(process.cwd(), "apps", "tui", "bin", "onrecord.js");
const turns = Number(process.env["TURNS"] ?? 41);
const wanted = { plain: 1.6, reader: 2.5 };

const nothing = ["-e", "0"];
const plain = {
  "--version": ["--version"],
  actors: ["actors"],
  "show pashinyan": ["show", "pashinyan"],
  "claims --json": ["claims", "--json"],
  claims: ["claims"],
  "search frozen": ["search", "frozen"],
  disputes: ["disputes"],
  coverage: ["coverage"],
  stats: ["stats"],
  "wording of a statement": ["wording", "pashinyan-to-france24"],
  "disputes as of a day": ["disputes", "--asof=2024-06"],
  "coverage as of a day": ["coverage", "--asof=2024-06"],
  schema: ["schema"],
} as const;

/** Told only: one does the work of two, as it compares two days; the others write whole files. */
const longer = {
  "diff of two days": ["diff", "--from=2024-03", "--to=2024-08"],
  export: ["export"],
  "export as CSV": ["export", "--format=csv"],
} as const;

const homes = mkdtempSync(join(tmpdir(), "on-record-start-"));
process.on("exit", () => rmSync(homes, { recursive: true, force: true }));

/** A record of one's own: what comes with the program, in a folder elsewhere. */
const own = join(homes, "own");
cpSync("seeds", own, { recursive: true });
const ownRecord = {
  "claims, a record of one’s own": ["claims", `--record=${own}`],
  "check, a record of one’s own": ["check", own],
} as const;

/** Milliseconds that a command takes, from one's own home or from another that is new. */
function timed(args: readonly string[], home = homes): number {
  // The same small environment as in the terminal below: what a machine has Node read at each start (NODE_EXTRA_CA_CERTS,
  // NODE_OPTIONS) can take several times as long as all that is measured, and would make any ratio look good.
  const env = { PATH: process.env["PATH"] ?? "", HOME: home, LANG: "C.UTF-8" };
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - begin;
}

/** Milliseconds until a program in a terminal has ended, or has drawn what is waited for. */
async function inTerminal(args: readonly string[], until?: RegExp): Promise<number> {
  const begin = performance.now();
  const terminal = openTerminal(process.execPath, args, { cols: 140, rows: 45 });
  try {
    await (until ? terminal.waitFor(until, 60_000) : terminal.waitForExit(60_000));
    return performance.now() - begin;
  } finally {
    await terminal.close();
  }
}

/** Opens the reader and leaves it as people do, so that it has kept what it keeps. */
async function readOnce(): Promise<void> {
  const terminal = openTerminal(process.execPath, [program], { cols: 140, rows: 45 });
  await terminal.waitFor(/\? help|help/, 60_000);
  await terminal.waitForQuiet(2_000);
  terminal.type("q");
  await terminal.waitForExit(60_000);
  await terminal.close();
}

await readOnce();
await wait(2100); // what was written this moment is not kept
// A command that finds no record kept keeps the record, and the next one its code.
for (const args of Object.values(ownRecord)) for (const _ of "12") timed([program, ...args]);
const times = {
  nothing: [] as number[],
  first: [] as number[],
  firstOwn: [] as number[],
  inTerminal: [] as number[],
  reader: [] as number[],
};
const measured: Readonly<Record<string, readonly string[]>> = { ...plain, ...ownRecord, ...longer };
const commands = Object.fromEntries(Object.keys(measured).map((name) => [name, [] as number[]]));
for (let turn = 0; turn < turns; turn++) {
  for (const [name, args] of Object.entries(measured)) {
    times.nothing.push(timed(nothing)); // before each: all ratios rest on it
    commands[name]!.push(timed([program, ...args]));
  }
  times.first.push(timed([program, ...plain.claims], mkdtempSync(join(homes, "new-"))));
  times.firstOwn.push(timed([program, ...ownRecord["claims, a record of one’s own"]], mkdtempSync(join(homes, "new-"))));
  times.inTerminal.push(await inTerminal(nothing));
  times.reader.push(await inTerminal([program], /\? help|help/));
}

const line = (name: string, values: readonly number[], of: readonly number[]) => {
  const ratio = median(values) / median(of);
  console.log(`${name.padEnd(42)}${median(values).toFixed(0).padStart(6)} ms${`${ratio.toFixed(2)}×`.padStart(9)}`);
  return ratio;
};
line("node -e 0", times.nothing, times.nothing);
const ratios = Object.entries(commands).flatMap(([name, values]) => {
  const ratio = line(`onrecord ${name}`, values, times.nothing);
  return name in longer ? [] : ratio;
});
line("claims, the first time of all", times.first, times.nothing);
line("claims of one’s own, the first time", times.firstOwn, times.nothing);
line("node -e 0, in a terminal", times.inTerminal, times.inTerminal);
const first = line("the reader’s first screen", times.reader, times.inTerminal);
const worst = Math.max(...ratios);
console.log(
  `worst plain command ${worst.toFixed(2)}× (wanted: at most ${wanted.plain}×), first screen ${first.toFixed(2)}× (at most ${wanted.reader}×)`,
);
if (worst > wanted.plain || first > wanted.reader) process.exitCode = 1;
