// How soon the reader answers a key in a list of 100,000 rows, against one of a hundred times fewer, and against VisiData on the
// same rows where it is installed; each in a real terminal, by turns, medians. And the memory that 100,000 rows take.
// Wanted: within 1.5 times of both.
//   npm run bench -- keys
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dataset, rowsOf } from "@on-record/core";
import { dataset as seeds } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { openTerminal, type Terminal } from "../tests/terminal/harness/terminal.js";
import { generateRecord, parsed, recordFiles, shapeOf } from "./generate/index.js";
import { median } from "./measure/median.js";

const wanted = 1.5;
const times = Number(process.env["TIMES"] ?? 400); // fewer, to try it out
const presses = 40;
const program = join(process.cwd(), "apps", "tui", "bin", "onrecord.js");
const size = { cols: 140, rows: 45 };
const folder = mkdtempSync(join(tmpdir(), "on-record-keys-"));

const record = (so: number): Dataset => parsed(recordFiles(generateRecord({ times: so, seed: 1, shape: shapeOf(seeds) })));

/** Milliseconds from a key to the screen that answers it. */
async function press(terminal: Terminal, key: string): Promise<number> {
  const before = terminal.bytes();
  const begin = performance.now();
  terminal.type(key);
  await terminal.waitFor(() => terminal.bytes() > before, 60_000);
  const took = performance.now() - begin;
  await terminal.waitForQuiet(30);
  return took;
}

async function opened(command: string, args: readonly string[], drawn: RegExp): Promise<Terminal> {
  const terminal = openTerminal(command, args, size);
  await terminal.waitFor(drawn, 300_000);
  await terminal.waitForQuiet(300);
  return terminal;
}

const terminals: Record<string, Terminal> = {};
try {
  const [large, small] = [record(times), record(Math.max(1, Math.round(times / 1000)))];
  const count = (dataset: Dataset) => `${rowsOf(dataset).length.toLocaleString("en")} rows`;
  for (const [name, dataset] of Object.entries({ large, small })) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(dataset));
    terminals[name] = await opened(process.execPath, [program, `--record=${file}`], /ON RECORD[^]*help/);
  }
  if (spawnSync("vd", ["--version"]).error === undefined) {
    const file = join(folder, "large.csv");
    writeFileSync(file, formats.csv.write(large, {}).text);
    terminals["VisiData"] = await opened("vd", [file], /\d+ rows/);
  }

  const taken: Record<string, number[]> = {};
  for (let turn = 0; turn < presses; turn++)
    for (const [name, terminal] of Object.entries(terminals)) (taken[name] ??= []).push(await press(terminal, turn % 2 ? "k" : "j"));

  const told = { large: `onrecord, ${count(large)}`, small: `onrecord, ${count(small)}`, VisiData: `VisiData, ${count(large)}` };
  const ratios = Object.entries(taken).map(([name, values]) => {
    const ratio = median(taken["large"]!) / median(values);
    console.log(
      `${told[name as keyof typeof told].padEnd(28)}${median(values).toFixed(1).padStart(8)} ms a key${`${ratio.toFixed(2)}×`.padStart(8)}`,
    );
    return ratio;
  });
  if (!("VisiData" in terminals)) console.log("VisiData is not installed here, and was not measured.");
  const memory = (name: string) =>
    Number(execFileSync("ps", ["-o", "rss=", "-p", String(terminals[name]!.pid)], { encoding: "utf8" })) / 1024;
  console.log(`memory: ${memory("large").toFixed(0)} MB with ${count(large)}, ${memory("small").toFixed(0)} MB with ${count(small)}`);
  console.log(`worst ratio ${Math.max(...ratios).toFixed(2)}× (wanted: at most ${wanted}×)`);
  if (Math.max(...ratios) > wanted) process.exitCode = 1;
} finally {
  for (const terminal of Object.values(terminals)) await terminal.close();
  rmSync(folder, { recursive: true, force: true });
}
