import type { Dataset } from "../model/dataset.js";
import { actorsOf, columnsOf } from "./columns.js";
import { invert, type Lists, pack } from "./lists.js";
import { lookup } from "./lookup.js";
import { ofDataset } from "./once.js";
import { foldedWords } from "./words.js";

/** What is searched, and how much it counts to be found there: whole, and by the beginning of a word only. */
export const searched = [
  { field: "claim", whole: 8, begun: 4 },
  { field: "quote", whole: 6, begun: 3 },
  { field: "speaker", whole: 4, begun: 2 },
  { field: "outlet", whole: 2, begun: 1 },
] as const;
export type SearchedField = (typeof searched)[number]["field"];

/** A kind of text that has words: how many of it there are, what each says, and the rows that each belongs to. */
type Part = {
  readonly field: SearchedField;
  readonly textsOf: (at: number) => readonly string[];
  readonly count: number;
  readonly rows: Lists;
};

/**
 * Words and where they stand. A unit is a text that is searched as one: a claim, a quote, an actor's names, the
 * names of a source's outlet and agency. What a row only belongs to (the title of its source, its question) is not searched: it
 * would bring up every row of an article for a word in its headline. Units of one field follow each other; `parts` tells where each field's begin.
 */
export type SearchIndex = {
  /** All words, folded, sorted. */
  readonly words: readonly string[];
  /** The units of each word, in order. */
  readonly units: Lists;
  readonly parts: readonly { readonly field: SearchedField; readonly from: number; readonly to: number }[];
  readonly rowsOfUnit: Lists;
  /** The source that prints a unit, if it is a quote or an outlet; -1: none. */
  readonly sourceOfUnit: Int32Array;
};

export const searchIndex: (dataset: Dataset) => SearchIndex = ofDataset((dataset) => {
  const columns = columnsOf(dataset);
  const look = lookup(dataset);
  const { rows, reports, sources, firstReport, reportSource } = columns;
  const places = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item, at) => [item.id as string, at]));
  const [claimAt, actorAt] = [places(dataset.claims), places(dataset.actors)];
  const reportsOfRow: Lists = { first: firstReport, values: Int32Array.from(reports.keys()) };
  const sourcesOfRow = pack(rows, (row) => row.sources.map((source) => columns.sourcePlaceOf.get(source)!));
  const names = (id: string | undefined) => {
    const actor = id === undefined ? undefined : look.actors.get(id as never);
    return actor ? [actor.name, actor.short ?? "", ...actor.aliases.map((alias) => alias.name)] : [];
  };
  const all: Part[] = [
    part(
      "claim",
      dataset.claims.length,
      (at) => [dataset.claims[at]!.text],
      pack(rows, (row) => [claimAt.get(row.claim)!]),
    ),
    part("quote", reports.length, (at) => [look.reports.get(reports[at]!)!.evidence.exact], reportsOfRow),
    part(
      "speaker",
      dataset.actors.length,
      (at) => names(dataset.actors[at]!.id),
      pack(rows, (row) => actorsOf(row).map((id) => actorAt.get(id)!)),
    ),
    part("outlet", sources.length, (at) => [...names(dataset.sources[at]!.publisher), ...names(dataset.sources[at]!.agency)], sourcesOfRow),
  ];
  const parts = all.map(({ field, count }, at) => {
    const from = all.slice(0, at).reduce((sum, each) => sum + each.count, 0);
    return { field, from, to: from + count };
  });
  const quotes = parts[1]!;
  const outlets = parts[3]!;
  const sourceOfUnit = new Int32Array(outlets.to).fill(-1);
  reportSource.forEach((source, at) => (sourceOfUnit[quotes.from + at] = source));
  sources.forEach((_, at) => (sourceOfUnit[outlets.from + at] = at));
  return { ...wordsAndUnits(all), parts, rowsOfUnit: joined(all.map((each) => each.rows)), sourceOfUnit };
});

function part(field: SearchedField, count: number, textsOf: Part["textsOf"], unitsOfRow: Lists): Part {
  return { field, count, textsOf, rows: invert(unitsOfRow, count) };
}

function wordsAndUnits(parts: readonly Part[]): Pick<SearchIndex, "words" | "units"> {
  const unitsOf = new Map<string, number[]>();
  let unit = 0;
  for (const { count, textsOf } of parts) {
    for (let at = 0; at < count; at++, unit++) {
      for (const text of textsOf(at)) {
        for (const word of foldedWords(text)) {
          const units = unitsOf.get(word);
          if (!units) unitsOf.set(word, [unit]);
          else if (units.at(-1) !== unit) units.push(unit);
        }
      }
    }
  }
  const words = [...unitsOf.keys()].sort();
  return { words, units: pack(words, (word) => unitsOf.get(word)!) };
}

function joined(lists: readonly Lists[]): Lists {
  const first = [0];
  const values = new Int32Array(lists.reduce((sum, list) => sum + list.values.length, 0));
  let offset = 0;
  for (const list of lists) {
    for (let at = 1; at < list.first.length; at++) first.push(offset + list.first[at]!);
    values.set(list.values, offset);
    offset += list.values.length;
  }
  return { first: Int32Array.from(first), values };
}
