import type { Dataset } from "../model/dataset.js";
import type { ActorId, SourceId, StatementId } from "../model/id.js";
import type { Act, Stance } from "../model/vocabulary.js";
import { checkKind } from "./check-kind.js";
import { lookup } from "./lookup.js";
import type { Row } from "./row.js";
import { whenWords } from "./when-words.js";

export const stanceWords = { affirms: "affirms", rejects: "rejects", "leaves-open": "leaves open" } as const satisfies Record<
  Stance,
  string
>;

/**
 * Who puts a row forward and how, after the stance: `Nikol Pashinyan, announcing, to France 24, between January and August 2024`.
 * `brief`: without the occasion, the time, and the publisher of a source in its own voice.
 */
export function voiceWords(dataset: Dataset, row: Row, { brief = false }: { readonly brief?: boolean } = {}): string {
  checkKind("row", "row", row);
  const look = lookup(dataset);
  const statement = row.statement && look.statements.get(row.statement);
  if (row.ascribed)
    return `${fullName(dataset, row.ascribed)}, whose view ${row.sources.join(" and ")} ${row.sources.length > 1 ? "tell" : "tells"}`;
  const voice = `in its ${listed(row.zones)}, own voice`;
  if (!statement) return brief ? voice : `${publisherWords(dataset, row.source!)}, ${voice}`;
  const acts = row.acts.map(doing);
  return [
    fullName(dataset, statement.speaker as ActorId | "unknown") +
      (statement.for && statement.for !== statement.speaker ? ` for ${fullName(dataset, statement.for)}` : ""),
    ...(acts.length > 0 ? [listed(acts)] : []),
    ...addressed(dataset, statement.id, brief),
    ...(brief ? [] : [whenWords(statement.said)]),
  ].join(", ");
}

/** The statement's listeners and occasion, as far as they are told: `to France 24`, `occasion: the interview in Yerevan`. */
function addressed(dataset: Dataset, id: StatementId, brief: boolean): string[] {
  const look = lookup(dataset);
  const { to, occasion } = look.statements.get(id)!;
  const title = !brief && occasion && look.events.get(occasion)?.title;
  return [
    ...(to.length > 0 ? [`to ${listed(to.map((actor) => fullName(dataset, actor)))}`] : []),
    ...(title ? [`occasion: ${title}`] : []),
  ];
}

/** The whole name of an actor by its id. */
export const fullName = (dataset: Dataset, id: ActorId | "unknown"): string =>
  id === "unknown" ? "A speaker not named" : (lookup(dataset).actors.get(id)?.name ?? id);

/** Who publishes a source, or the agency whose copy it is, if the text says so. */
export function publisherWords(dataset: Dataset, id: SourceId): string {
  const source = lookup(dataset).sources.get(id)!;
  const named = source.publisher ?? source.agency;
  return named ? fullName(dataset, named) : "publisher not named";
}

/** `announce` → `announcing`. */
const doing = (act: Act): string => `${/[^e]e$/.test(act) ? act.slice(0, -1) : act}ing`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
