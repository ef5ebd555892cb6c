// How the time to tell what is covered of a text grows with its reports: one text of a sentence a report, with five and twenty times as many.
// Wanted: the time a report stays within twice the least, that is, no report is held against all sentences.
//   npm run bench -- coverage-growth
import { type Dataset, textCoverage } from "@on-record/core";
import { dataset as seeds } from "@on-record/core/dataset";
import { median } from "./measure/median.js";

const wanted = 2;

/** The first source and the first report of the seeds, with as many sentences and reports as are asked for. */
function covered(count: number): Dataset {
  const sentences = Array.from({ length: count }, (_, at) => `Sentence ${at} is here to be read.`);
  let start = 0;
  const [source, report] = [seeds!.sources[0]!, seeds!.reports[0]!];
  const reports = sentences.map((sentence) => {
    const span = { start, end: start + 8 };
    start += sentence.length + 1;
    return { ...report, source: source.id, evidence: { source: source.id, exact: "Sentence", spans: [span] }, again: [] };
  });
  return { ...seeds!, sources: [{ ...source, text: sentences.join("\n"), zones: [], unread: [] }], reports };
}

function time(count: number): number {
  const times = Array.from({ length: 5 }, () => {
    const dataset = covered(count); // what was told of one is kept with it
    const begin = performance.now();
    textCoverage(dataset, dataset.sources[0]!.id);
    return performance.now() - begin;
  });
  return median(times);
}

time(3000); // so that the smallest is not measured before the engine is warm
const rows = [3_000, 15_000, 60_000].map((count) => ({ count, milliseconds: time(count) }));
const least = Math.min(...rows.map(({ count, milliseconds }) => milliseconds / count));
for (const { count, milliseconds } of rows) {
  const each = milliseconds / count;
  console.log(
    `${String(count).padStart(7)} reports ${milliseconds.toFixed(0).padStart(5)} ms ${(each * 1e6).toFixed(0).padStart(6)} ns each ${(each / least).toFixed(2)}×`,
  );
}
const worst = Math.max(...rows.map(({ count, milliseconds }) => milliseconds / count / least));
console.log(`worst ratio ${worst.toFixed(2)}× (wanted: at most ${wanted}×)`);
if (worst > wanted) process.exitCode = 1;
