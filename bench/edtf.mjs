// How many dates a second core reads, against the `edtf` package, in one run on the same strings.
//   node bench/edtf.mjs          needs a built core: npm run build
import edtf from "edtf";
import { parseEdtf } from "@on-record/core";

const strings = [
  "2024",
  "2024-05",
  "2024-05-17",
  "-0043-03-15",
  "2024-05-17T19:30:00+04:00",
  "2024~",
  "2024-05?",
  "199X",
  "2024-05-XX",
  "2024-05-17/2024-06-02",
  "../2024-05-17",
  "2024-05/..",
  "2024-21",
  "Y170000002",
  "1950S2",
  "2004?-06-~11",
  "156X-12-25",
  "[2023,2024]",
  "[1667,1668,1670..1672]",
  "{1960,1961-12}",
  "2004-06-XX/2004-07-03",
];
const wanted = 50;

const core = (text) => parseEdtf(text).ok;
const other = (text) => edtf(text).type !== undefined;

/** Dates a second over `rounds` times all strings. */
function rate(read, rounds) {
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const text of strings) if (!read(text)) throw new Error(`not read: ${text}`);
  }
  return (rounds * strings.length * 1000) / (performance.now() - start);
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

rate(core, 5_000);
rate(other, 10);
// By turns, so that a busy machine slows both alike; the median of the ratios.
const turns = Array.from({ length: 7 }, () => ({ core: rate(core, 5_000), other: rate(other, 20) }));
const ratio = median(turns.map((turn) => turn.core / turn.other));

const row = (name, value) => console.log(`${name.padEnd(16)}${Math.round(value).toLocaleString("en").padStart(12)} dates/s`);
row("@on-record/core", median(turns.map((turn) => turn.core)));
row("edtf 4.11.1", median(turns.map((turn) => turn.other)));
console.log(`ratio ${ratio.toFixed(0)}× (wanted: ${wanted}×), ${strings.length} strings`);
if (ratio < wanted) process.exitCode = 1;
