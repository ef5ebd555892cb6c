import type { Dataset } from "../../model/dataset.js";
import type { When } from "../../model/dating.js";
import type { Civil } from "../../model/edtf/calendar.js";
import type { ActorId } from "../../model/id.js";
import type { Source } from "../../model/source.js";
import { cleanText } from "../clean-text.js";
import { flatDaysOf } from "../days.js";
import { lookup } from "../lookup.js";
import { whenWords } from "../when-words.js";
import type { Citation } from "./citation.js";

/** One item of CSL-JSON, as citeproc, Zotero and pandoc read it: the fields that we write. */
export type CslItem = {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage";
  readonly title: string;
  readonly language?: string;
  readonly "container-title"?: string;
  readonly source?: string;
  readonly URL?: string;
  /** One day, or the first and the last on which it may have been; `circa` where it is not settled. */
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: true };
  readonly note?: string;
};

/** A source for a reference manager, with its date in words and the digest of the text that was read in its note. */
export function cslItem(dataset: Dataset, source: Source): CslItem {
  const nameOf = (id: ActorId) => textOf(lookup(dataset).actors.get(id)!.name);
  const issued = issuedOf(source.published);
  return {
    id: source.id,
    type: "article-newspaper",
    title: textOf(source.title),
    language: source.language,
    ...(source.publisher ? { "container-title": nameOf(source.publisher) } : {}),
    ...(source.agency ? { source: nameOf(source.agency) } : {}),
    ...(source.url === undefined ? {} : { URL: source.url }),
    ...(issued === undefined ? {} : { issued }),
    note: `Published ${whenWords(source.published)}. Text: sha256 ${source.digest}`,
  };
}

/** A citation for a reference manager: the page of this record, unless a source itself is cited, then the sources it rests on. */
export function cslCitation(dataset: Dataset, citation: Citation, address: string | undefined): readonly CslItem[] {
  const { sources } = lookup(dataset);
  const items = citation.sources.map((id) => cslItem(dataset, sources.get(id)!));
  if (citation.lines.length === 0 && items.length === 1) return items;
  const page: CslItem = {
    id: citation.id,
    type: "webpage",
    title: textOf(citation.title),
    language: dataset.record.language,
    "container-title": textOf(dataset.record.title),
    ...(address === undefined ? {} : { URL: address }),
  };
  return [page, ...items];
}

function issuedOf(when: When): CslItem["issued"] {
  const flat = flatDaysOf(when);
  if (!flat) return undefined;
  const parts = [partsOf(flat.days.first), partsOf(flat.days.last)];
  const once = parts[0]!.join() === parts[1]!.join();
  return { "date-parts": once ? parts.slice(0, 1) : parts, ...(flat.flattens ? { circa: true } : {}) };
}

const partsOf = ({ year, month, day }: Civil): number[] => [year, month, day];

/** Clean, and without the two characters that XML forbids: a manager may write it as that. */
const textOf = (text: string): string => cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd");
