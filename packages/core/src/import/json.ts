import { type Parsed, readDataset } from "../parse/index.js";
import { filesOf } from "./from-dataset.js";
import { importLosses } from "./import-losses.js";
import type { Imported, Importer } from "./importer.js";

/** A dataset that was exported, as the files of a record that parse to it again. */
export const read: Importer["read"] = ({ name, text }) => takenApart(readDataset(text, name));

/** The files of a record that parse to this dataset again; where there is none, what is wrong with it. */
export async function takenApart({ dataset, problems }: Parsed): Promise<Imported> {
  if (!dataset) return { files: [], problems, losses: [] };
  const losses = importLosses();
  losses.add("warnings-left-out", dataset.problems.length);
  const files = await filesOf(dataset, (code) => losses.add(code));
  return { files, problems: [], losses: losses.list() };
}
