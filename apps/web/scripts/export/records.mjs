// Each record of the exported dataset as a file beside its page: /claims/ID.json. Routes cannot be named so, since a page is.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { jsonFile } from "@on-record/core/exchange";
import { pathOf } from "@on-record/core/query";

/**
 * The records that have pages, each as `onrecord show ID --json` prints it, with where it stands.
 * @param {import("@on-record/core/query").Dataset} dataset
 * @returns {{ path: string, text: string }[]} paths from the front page on.
 */
export function recordFiles(dataset) {
  const { sources, actors, events, statements, claims, questions } = dataset;
  const kinds = { source: sources, actor: actors, event: events, statement: statements, claim: claims, question: questions };
  return Object.entries(kinds).flatMap(([kind, records]) =>
    records.map((record) => {
      const shown = /** @type {import("@on-record/core/query").Addressed} */ ({ kind, record });
      return { path: `${pathOf(shown)}.json`, text: jsonFile([shown]) };
    }),
  );
}

/** @param {string} site the folder of the export, which holds `record.json`. */
export async function writeRecords(site) {
  const dataset = JSON.parse(await readFile(join(site, "record.json"), "utf8"));
  for (const { path, text } of recordFiles(dataset)) {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
