import { readDataset } from "../parse/index.js";
import { filesOf } from "./from-dataset.js";
import { importLosses } from "./import-losses.js";
import type { Imported, Importer, ImportInput } from "./importer.js";

/** A dataset that was exported, as the files of a record that parse to it again. */
export const read: Importer["read"] = (input) => readAgain(input);

/** `text` is a dataset as JSON; problems call it by the input’s name. */
export async function readAgain({ name, text }: ImportInput): Promise<Imported> {
  const { dataset, problems } = readDataset(text, name);
  if (!dataset) return { files: [], problems, losses: [] };
  const losses = importLosses();
  losses.add("warnings-left-out", dataset.problems.length);
  const files = await filesOf(dataset, (code) => losses.add(code));
  return { files, problems: [], losses: losses.list() };
}
