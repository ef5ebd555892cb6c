import { checkDataset } from "../query/misuse.js";
import type { Dataset } from "../model/dataset.js";
import type { Source } from "../model/source.js";
import { type CslItem, cslItem } from "../query/citation/csl.js";
import { lookup } from "../query/lookup.js";
import { cleaned } from "./clean.js";
import { daysOf } from "./days.js";
import type { TextFormat } from "./format.js";
import { jsonFile } from "./json.js";
import { Losses } from "./losses.js";
import { checkOptions } from "./options.js";
import { selectionOf } from "./selection.js";

/** The sources for a reference manager: CSL-JSON, as citeproc, Zotero and pandoc read it. */
export const cslJson: TextFormat = {
  gives: "text",
  description: "the sources, for a reference manager (CSL-JSON)",
  mediaType: "application/vnd.citationstyles.csl+json;charset=utf-8",
  extension: "json",
  write(dataset, options = {}) {
    checkDataset(dataset);
    checkOptions(options);
    const losses = new Losses();
    const items = selectionOf(dataset, options.query).sources.map((source) => itemOf(dataset, source, losses));
    return { text: jsonFile(items), losses: losses.list() };
  },
};

/** The item of a source; what of it is flattened or left out is told. */
function itemOf(dataset: Dataset, source: Source, losses: Losses): CslItem {
  const { actors } = lookup(dataset);
  for (const text of [source.title, ...[source.publisher, source.agency].flatMap((id) => (id ? actors.get(id)!.name : []))])
    cleaned(text, losses);
  const flattened = new Losses();
  if (!daysOf(source.published, flattened)) losses.add("dates-left-out");
  for (const { code } of flattened.list()) losses.add(code);
  return cslItem(dataset, source);
}
