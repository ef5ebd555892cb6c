import { lookup } from "@on-record/core/query";
import type { ActorId, Dataset, Source, SourceId, Statement } from "@on-record/core/query";

const hues = 8;

/** The class that gives a source its colour: one hue each, in the order of the record, the same on every page; beyond eight, none. */
export function hueOf(dataset: Dataset, id: SourceId): string {
  const index = dataset.sources.findIndex((source) => source.id === id);
  return index < 0 || index >= hues ? "hue-none" : `hue-${index}`;
}

export function actorName(dataset: Dataset, id: ActorId): string {
  return lookup(dataset).actors.get(id)?.name ?? id;
}

/** What a source is called beside its id: its publisher, else its agency, else that no publisher is named. */
export function publisherName(dataset: Dataset, source: Source): string {
  const { actors } = lookup(dataset);
  const named = source.publisher ?? source.agency;
  return (named && actors.get(named)?.name) ?? "publisher not named";
}

/** What an article is called in a sentence: by its publisher and its id, `AFP (004)`, or by its id alone, `article 000`. */
export function articleName(dataset: Dataset, source: Source): string {
  const { actors } = lookup(dataset);
  const named = source.publisher ?? source.agency;
  const name = named && actors.get(named)?.name;
  return name ? `${name} (${source.id})` : `article ${source.id}`;
}

/** The short names in the record’s title in full, for who has never heard them: ` CSTO stands for …`. */
export function spelledOut({ record, actors }: Dataset): string {
  const known = actors.filter(({ short, name }) => short && short !== name && record.title.split(/\P{L}+/u).includes(short));
  return known.map(({ short, name }) => ` ${short} stands for ${name}.`).join("");
}

/** Who spoke, or that the sources do not name them. */
export function speakerName(dataset: Dataset, statement: Statement): string {
  return statement.speaker === "unknown" ? "somebody not named" : actorName(dataset, statement.speaker as ActorId);
}
