import type { RecordQuotes } from "../evidence/collect-quotes.js";
import type { Quote } from "../evidence/quotes.js";
import type { Items } from "../link/item.js";
import { byUnits } from "../problems.js";
import { holdsMoment, roleMoment } from "./moments.js";
import type { DatedDraft } from "./solve-times.js";

/** Where something is first told of: its number among all places of all texts. */
type Place = number;

const nowhere: Place = Infinity;
const longestText = 2 ** 32;

/**
 * What has a time in the order in which a reader of the texts meets it: the sources, then each thing by the first words that tell of
 * it, and by its own words where these are the same or there are none. Neither an id nor a place among the annotations has a say.
 */
export function asMet(dated: readonly DatedDraft[], items: Items, reports: RecordQuotes["reports"]): DatedDraft[] {
  const places = firstPlaces(dated, items, reports);
  const words = wordsById(items);
  return dated
    .map((draft) => ({ draft, place: places.get(draft.id) ?? nowhere, words: words.get(draft.id) ?? "" }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place) || byUnits(a.draft.kind, b.draft.kind) || byUnits(a.words, b.words))
    .map(({ draft }) => draft);
}

function firstPlaces(dated: readonly DatedDraft[], items: Items, reports: RecordQuotes["reports"]): Map<string, Place> {
  const first = new Map<string, Place>();
  const met = (id: string, place: Place): void => void first.set(id, Math.min(first.get(id) ?? nowhere, place));
  const sources = new Map<string, number>(items.sources.map(({ id }, index) => [id, index]));
  const placeOf = ({ source, evidence }: Quote): Place =>
    (sources.get(source) ?? nowhere) * longestText + (evidence?.spans[0]?.start ?? nowhere);

  for (const [id, index] of sources) first.set(id, index - sources.size);
  for (const { id, drafts } of dated) for (const { quote } of drafts) if (quote) met(id, placeOf(quote));
  const about = new Map(items.claims.map(({ id, value }) => [id, value.about ?? []]));
  for (const { id, value } of items.reports) {
    const quote = reports.get(id)?.quote;
    if (!quote) continue;
    const place = placeOf(quote);
    if (value.statement !== undefined) met(value.statement, place);
    if (value.claim !== undefined) met(holdsMoment(value.claim), place);
    for (const event of (value.claim && about.get(value.claim)) ?? []) met(event, place);
  }
  for (const { id, value } of items.statements) if (value.occasion !== undefined) met(value.occasion, first.get(id) ?? nowhere);
  return first;
}

/** What each is called in the record’s own words. */
function wordsById({ events, statements, claims, actors }: Items): Map<string, string> {
  const names = new Map<string, string>(actors.map(({ id, value }) => [id, value.name]));
  return new Map([
    ...events.map(({ id, value }) => [id, value.title] as const),
    ...statements.map(({ id, value }) => [id, names.get(value.speaker) ?? ""] as const),
    ...claims.map(({ id, value }) => [holdsMoment(id), value.text] as const),
    ...actors.flatMap(({ id, value }) => (value.roles ?? []).map((_, index) => [roleMoment(id, index), value.name] as const)),
  ]);
}
