// The invented records of this bench: of the seeds’ shape, and about as long as is asked for.
import { importTyped } from "../../scripts/tools/typed.mjs";

/** @param {number} lines @returns {Promise<Readonly<Record<string, string>>>} the files of a record, by path. */
export async function filesOf(lines) {
  const { generateRecord, shapeOf } = await importTyped("bench/generate/index.ts");
  const { rowsOf } = await import("@on-record/core");
  const { dataset: seeds } = await import("@on-record/core/dataset");
  const times = Math.max(1, Math.round(lines / rowsOf(seeds).length));
  return generateRecord({ times, seed: 1, shape: shapeOf(seeds) });
}
