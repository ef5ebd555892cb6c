// How the time to parse a record grows with its size: invented records of the seeds' shape, once, ten and a hundred times as large.
// Wanted: the time a byte stays within twice the least of the smaller ones, that is, no step is quadratic.
//   npm run bench -- parse-growth
import type { RecordFile } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { generateRecord, parsed, recordFiles, shapeOf } from "./generate/index.js";

const wanted = 2;
const sizes = [1, 10, 100];

const filesOf = (times: number): RecordFile[] => recordFiles(generateRecord({ times, seed: 1, shape: shapeOf(dataset) }));

/** Milliseconds for one parse: the least of several, as others are what a busy machine added. */
function time(files: readonly RecordFile[], runs: number): { milliseconds: number; reports: number } {
  let milliseconds = Infinity;
  let reports = 0;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    reports = parsed(files).reports.length;
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, reports };
}

const runsOf = new Map([
  [1, 12],
  [10, 3],
]);
time(filesOf(1), 8); // so that the smallest is not measured before the engine is warm
let least = Infinity;
let worst = 0;
console.log(
  `${"times".padStart(6)}${"files".padStart(8)}${"MB".padStart(8)}${"reports".padStart(9)}${"ms".padStart(9)}${"ns/byte".padStart(10)}  ratio`,
);
for (const times of sizes) {
  const files = filesOf(times);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const { milliseconds, reports } = time(files, runsOf.get(times) ?? 1);
  const each = (milliseconds * 1e6) / bytes;
  least = Math.min(least, each);
  worst = Math.max(worst, each / least);
  const cells = [times, files.length, (bytes / 1e6).toFixed(2), reports, milliseconds.toFixed(0), each.toFixed(0)];
  const widths = [6, 8, 8, 9, 9, 10];
  console.log(`${cells.map((cell, at) => String(cell).padStart(widths[at]!)).join("")}  ${(each / least).toFixed(2)}×`);
}
console.log(`worst ratio ${worst.toFixed(2)}× (wanted: at most ${wanted}×)`);
if (worst > wanted) process.exitCode = 1;
