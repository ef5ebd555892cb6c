import type { Dataset } from "../model/dataset.js";
import type { Row } from "../query/row.js";
import { addressesOf } from "./addresses.js";
import { cleaned } from "./clean.js";
import { entriesOf, type Entry, tellLeftOut } from "./entries.js";
import type { ExportOptions } from "./format.js";
import type { Losses } from "./losses.js";
import { selectionOf } from "./selection.js";
import { dayIn, stampOf } from "./stamp.js";

/** One item of a feed, clean and not escaped. Days are 2024-03-14. */
export type Item = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly address: string | undefined;
  readonly updated: string;
  readonly categories: readonly string[];
};

export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly home: string | undefined;
  readonly updated: string;
  readonly items: readonly Item[];
};

/**
 * What is newly recorded or corrected: the record's changes, newest first, then its lines, those with a change last touched
 * first. A line changed when a change names its claim, its statement or one of its reports; else with the file itself.
 */
export function feedOf(dataset: Dataset, options: ExportOptions, losses: Losses): Feed {
  const addresses = addressesOf(dataset, options, losses);
  const selection = selectionOf(dataset, options.query);
  tellLeftOut(selection, losses);
  losses.add("questions-left-out", selection.questions.length);
  const stamp = stampOf(dataset, options, losses);
  const dayOfId = new Map<string, string>();
  const changes = dataset.record.changes.map((change, at): Item => {
    const day = dayIn(change.on) ?? stamp;
    for (const id of change.ids) if ((dayOfId.get(id) ?? "") < day) dayOfId.set(id, day);
    return {
      id: addresses.name("data", `change-${at + 1}`),
      title: `Changed: ${cleaned(change.what, losses)}`,
      paragraphs: [cleaned(change.because, losses), ...(change.ids.length > 0 ? [`Records: ${change.ids.join(", ")}`] : [])],
      address: addresses.home && `${addresses.home}data`,
      updated: day,
      categories: [],
    };
  });
  const lines = entriesOf(dataset, selection, addresses, losses).map((entry): Item => {
    const touched = idsOf(entry.row)
      .flatMap((id) => dayOfId.get(id) ?? [])
      .sort()
      .at(-1);
    return {
      id: addresses.name(`claims/${entry.row.claim}`, entry.row.id),
      title: entry.headline,
      paragraphs: paragraphsOf(entry),
      address: entry.address,
      updated: touched ?? stamp,
      categories: entry.events,
    };
  });
  return {
    id: addresses.home ?? addresses.name("record"),
    title: cleaned(dataset.record.title, losses),
    home: addresses.home,
    updated: [stamp, ...changes.map((change) => change.updated)].sort().at(-1)!,
    items: [...changes.sort(newestFirst), ...lines.sort(newestFirst)],
  };
}

const newestFirst = (a: Item, b: Item): number => (a.updated === b.updated ? 0 : a.updated > b.updated ? -1 : 1);
const idsOf = (row: Row): string[] => [row.claim, ...(row.statement ? [row.statement] : []), ...row.reports];

function paragraphsOf({ date, quotes }: Entry): string[] {
  return [date, ...quotes.map(({ text, manner, source, published }) => `“${text}” (${manner}, ${source}, ${published})`)];
}
