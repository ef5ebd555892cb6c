// A record, and its rows as the others take them: a lane, a start, an end and a few words.
import { filesOf } from "../records.mjs";
import { importTyped } from "../../../scripts/tools/typed.mjs";

const letters = 60;
/** Our drawing has this many lanes at the most, the last for all other sources; so the others are given these. */
const mostLanes = 10;

/** @param {number | "seeds"} size the seeds, or how many lines an invented record is to have, about. */
export async function itemsOf(size) {
  const { emptyQuery, lookup, spanOf, timeline, voiceLabel, voiceText } = await import("@on-record/core");
  const dataset = size === "seeds" ? (await import("@on-record/core/dataset")).dataset : await inventedDataset(size);
  const look = lookup(dataset);
  const { rows } = timeline(dataset, emptyQuery);
  const inSeconds = spanOf(rows.map(({ when }) => when));
  const span = { start: inSeconds.start * 1000, end: inSeconds.end * 1000 };
  const dated = rows.filter(({ when: { bounds } }) => bounds.earliestStart !== null || bounds.latestEnd !== null);
  const folds = dataset.sources.length > mostLanes;
  const own = folds ? dataset.sources.slice(0, mostLanes - 1) : dataset.sources;
  const lanes = own.map(({ id, title }) => ({ id, title: `${id} ${title}`.slice(0, letters) }));
  const laneOf = (source) => (own.some(({ id }) => id === source) ? source : "others");
  return {
    dataset,
    count: rows.length,
    given: {
      span,
      lanes: folds ? [...lanes, { id: "others", title: "all others" }] : lanes,
      items: dated.map(({ row, when: { bounds } }, id) => ({
        id,
        lane: laneOf(row.sources[0]),
        start: bounds.earliestStart === null ? span.start : bounds.earliestStart * 1000,
        end: bounds.latestEnd === null ? span.end : bounds.latestEnd * 1000,
        words: `${voiceText(voiceLabel(dataset, row))} ${look.reports.get(row.reports[0]).evidence.exact}`.slice(0, letters),
      })),
    },
  };
}

async function inventedDataset(size) {
  const { parsed, recordFiles } = await importTyped("bench/generate/index.ts");
  return parsed(recordFiles(await filesOf(size)));
}
