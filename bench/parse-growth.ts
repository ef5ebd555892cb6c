// How the time to parse a record grows with its size: invented records of the seeds' shape, with ten and a hundred times as many
// articles, and with articles, annotations and all that they share ten and forty times as long.
// Wanted: the time a byte stays within twice the least of the smaller ones, that is, no step is quadratic.
//   npm run bench -- parse-growth
import type { RecordFile } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { generateRecord, longer, parsed, recordFiles, shapeOf } from "./generate/index.js";

const wanted = 2;
const shape = shapeOf(dataset);

type Growth = { readonly name: string; readonly sizes: readonly number[]; readonly files: (times: number) => RecordFile[] };

const growths: Growth[] = [
  { name: "more articles", sizes: [1, 10, 100], files: (times) => recordFiles(generateRecord({ times, seed: 1, shape })) },
  {
    name: "longer articles",
    sizes: [1, 10, 40],
    files: (times) => recordFiles(generateRecord({ times: 1, seed: 1, shape: longer(shape, times) })),
  },
];

/** Milliseconds of processor time for one parse, which other programs disturb less than the clock; the least of several. */
function time(files: readonly RecordFile[], runs: number): { milliseconds: number; reports: number } {
  let milliseconds = Infinity;
  let reports = 0;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    reports = parsed(files).reports.length;
    const { user, system } = process.cpuUsage(before);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { milliseconds, reports };
}

const widths = [7, 8, 8, 9, 9, 10, 8];
const line = (cells: readonly (string | number)[]) => console.log(cells.map((cell, at) => String(cell).padStart(widths[at]!)).join(""));

let worst = 0;
for (const { name, sizes, files: filesOf } of growths) {
  time(filesOf(1), 8); // so that the smallest is not measured before the engine is warm
  console.log(name);
  line(["times", "files", "MB", "reports", "cpu ms", "ns/byte", "ratio"]);
  let least = Infinity;
  for (const times of sizes) {
    const files = filesOf(times);
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    const { milliseconds, reports } = time(files, times === 1 ? 12 : times === 10 ? 3 : 1);
    const each = (milliseconds * 1e6) / bytes;
    least = Math.min(least, each);
    worst = Math.max(worst, each / least);
    line([
      times,
      files.length,
      (bytes / 1e6).toFixed(2),
      reports,
      milliseconds.toFixed(0),
      each.toFixed(0),
      `${(each / least).toFixed(2)}×`,
    ]);
  }
  console.log("");
}
console.log(`worst ratio ${worst.toFixed(2)}× (wanted: at most ${wanted}×)`);
if (worst > wanted) process.exitCode = 1;
