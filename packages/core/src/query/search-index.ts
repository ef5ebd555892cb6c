import type { Dataset } from "../model/dataset.js";
import type { ActorId, SourceId } from "../model/id.js";
import { namesOf } from "./actor-names.js";
import { actorsOf, columnsOf } from "./columns.js";
import { Groups, type GroupsOf } from "./groups.js";
import { recordsOf } from "./records.js";
import { ofDataset } from "./once.js";
import type { Row } from "./row.js";
import { foldedWords } from "./words.js";

/** What is searched, and how much it counts to be found there: whole, and by the beginning of a word only. */
export const searched = [
  { field: "claim", whole: 8, begun: 4 },
  { field: "quote", whole: 6, begun: 3 },
  { field: "speaker", whole: 4, begun: 2 },
  { field: "outlet", whole: 2, begun: 1 },
] as const;
export type SearchedField = (typeof searched)[number]["field"];

/**
 * A text that is searched as one: a claim, a quote, an actor's names, the names of a source's outlet and agency. `rows`: the
 * places of the rows it belongs to. `source`: the place of the one that prints it, if it is a quote or an outlet; else -1.
 */
export type Unit = { readonly weight: (typeof searched)[number]; readonly rows: readonly number[]; readonly source: number };

/**
 * Words, folded and sorted, and the units that have each. What a row only belongs to (the title of its source, its question) is
 * not searched: it would bring up every row of an article for a word in its headline.
 */
export type SearchIndex = { readonly words: readonly string[]; readonly unitsOf: GroupsOf<string, Unit> };

/** A kind of text that has words: what each of `items` says, and which of them a row has. */
type Searched<Item> = {
  readonly items: readonly Item[];
  readonly idsOf: (row: Row) => readonly string[];
  readonly textsOf: (item: Item) => readonly string[];
  readonly sourceOf?: (item: Item) => SourceId;
};

export const searchIndex: (dataset: Dataset) => SearchIndex = ofDataset((dataset) => {
  const { rows, facets } = columnsOf(dataset);
  const { actors } = recordsOf(dataset);
  const names = (id: ActorId | undefined) => namesOf(actors.get(id!));
  const unitsOf = new Groups<string, Unit>();
  add(0, { items: dataset.claims, idsOf: (row) => [row.claim], textsOf: ({ text }) => [text] });
  add(1, {
    items: dataset.reports,
    idsOf: (row) => row.reports,
    textsOf: ({ evidence }) => [evidence.exact],
    sourceOf: ({ source }) => source,
  });
  add(2, { items: dataset.actors, idsOf: actorsOf, textsOf: namesOf });
  add(3, {
    items: dataset.sources,
    idsOf: (row) => row.sources,
    textsOf: ({ publisher, agency }) => [...names(publisher), ...names(agency)],
    sourceOf: ({ id }) => id,
  });
  return { words: [...unitsOf.keys()].sort(), unitsOf };

  function add<Item extends { readonly id: string }>(field: number, { items, idsOf, textsOf, sourceOf }: Searched<Item>): void {
    const rowsWith = new Groups<string, number>();
    rows.forEach((row, place) => idsOf(row).forEach((id) => rowsWith.add(id, place)));
    for (const item of items) {
      const source = sourceOf ? facets.source.placeOf.get(sourceOf(item))! : -1;
      const unit = { weight: searched[field]!, rows: rowsWith.of(item.id), source };
      for (const word of new Set(textsOf(item).flatMap(foldedWords))) unitsOf.add(word, unit);
    }
  }
});
