import type { Dataset } from "../model/dataset.js";
import type { When } from "../model/dating.js";
import type { Civil } from "../model/edtf/calendar.js";
import type { ActorId } from "../model/id.js";
import type { Source } from "../model/source.js";
import { lookup } from "../query/lookup.js";
import { cleaned } from "./clean.js";
import { daysOf } from "./days.js";
import { whenWords } from "./entries.js";
import type { TextFormat } from "./format.js";
import { jsonText } from "./json.js";
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
    checkOptions(options);
    const losses = new Losses();
    const items = selectionOf(dataset, options.query).sources.map((source) => itemOf(dataset, source, losses));
    return { text: `${jsonText(items, 2)}\n`, losses: losses.list() };
  },
};

function itemOf(dataset: Dataset, source: Source, losses: Losses) {
  const nameOf = (id: ActorId) => cleaned(lookup(dataset).actors.get(id)!.name, losses);
  const issued = issuedOf(source.published, losses);
  return {
    id: source.id,
    type: "article-newspaper",
    title: cleaned(source.title, losses),
    language: source.language,
    ...(source.publisher ? { "container-title": nameOf(source.publisher) } : {}),
    ...(source.agency ? { source: nameOf(source.agency) } : {}),
    ...(source.url === undefined ? {} : { URL: source.url }),
    ...(issued === undefined ? {} : { issued }),
    // The date as the record has it, and what proves that a text is the one that was read.
    note: `Published ${whenWords(source.published)}. Text: sha256 ${source.digest}`,
  };
}

/** One day, or the first and the last on which it may have been; `circa` where it is not settled. */
function issuedOf(when: When, losses: Losses) {
  const flattened = new Losses();
  const days = daysOf(when, flattened);
  for (const { code } of flattened.list()) losses.add(code);
  if (!days) {
    losses.add("dates-left-out");
    return undefined;
  }
  const parts = [partsOf(days.first), partsOf(days.last)];
  const once = parts[0]!.join() === parts[1]!.join();
  return { "date-parts": once ? parts.slice(0, 1) : parts, ...(flattened.list().length > 0 ? { circa: true } : {}) };
}

const partsOf = ({ year, month, day }: Civil): number[] => [year, month, day];
