import type { Actor } from "../model/actor.js";
import type { Dataset } from "../model/dataset.js";
import type { Reason } from "../model/dating.js";
import type { ActorId, EventId, StatementId } from "../model/id.js";
import type { Source } from "../model/source.js";
import type { ZoneKind } from "../model/vocabulary.js";
import { checkKind } from "./check-kind.js";
import { lookup } from "./lookup.js";
import type { Row } from "./row.js";

/** A name for a narrow column: the short one, else a person's last name, else the whole. */
export function shortName(actor: Actor): string {
  return actor.short ?? (actor.kind === "person" ? (actor.name.split(/\s+/u).at(-1) ?? actor.name) : actor.name);
}

/** The short name of an actor by its id; `unknown` and an id the record has not are told in words and as they are. */
export function actorLabel(dataset: Dataset, id: ActorId | "unknown"): string {
  if (id === "unknown") return "not named";
  const actor = lookup(dataset).actors.get(id);
  return actor ? shortName(actor) : id;
}

/** The short name of who publishes a source, else of the agency whose copy it is. Undefined: the text names neither. */
export function sourceLabel(dataset: Dataset, source: Source): string | undefined {
  const named = source.publisher ?? source.agency;
  return named && actorLabel(dataset, named);
}

/** Who puts a row's claim forward, in parts, so that each face can set them as it likes. */
export type VoiceLabel = {
  /** Somebody said it; a source says it itself; a source tells the view of somebody. */
  readonly kind: "said" | "own-voice" | "ascribed";
  /** `Pashinyan`, `AFP`, `not named`; for a source without publisher its id. */
  readonly name: string;
  /** On whose behalf. */
  readonly for?: string;
  /** Own voice: the part of the source where it stands, if it is one part. */
  readonly zone?: ZoneKind | "body";
};

export function voiceLabel(dataset: Dataset, row: Row): VoiceLabel {
  checkKind("row", "row", row);
  const look = lookup(dataset);
  const statement = row.statement && look.statements.get(row.statement);
  if (row.ascribed) return { kind: "ascribed", name: actorLabel(dataset, row.ascribed) };
  if (statement) {
    const name = actorLabel(dataset, statement.speaker as ActorId | "unknown");
    if (!statement.for || statement.for === statement.speaker) return { kind: "said", name };
    return { kind: "said", name, for: actorLabel(dataset, statement.for) };
  }
  const source = look.sources.get(row.source!)!;
  const name = sourceLabel(dataset, source) ?? source.id;
  return row.zones.length === 1 ? { kind: "own-voice", name, zone: row.zones[0]! } : { kind: "own-voice", name };
}

/** The parts of a voice in one line: `Pashinyan`, `Peskov for the Kremlin`, `AFP headline`. */
export function voiceText(voice: VoiceLabel): string {
  if (voice.for) return `${voice.name} for ${voice.for}`;
  return voice.zone ? `${voice.name} ${voice.zone}` : voice.name;
}

/**
 * What a statement is called: `Pashinyan to France 24`, `Peskov for the Kremlin, the briefing of Friday`. An occasion whose
 * title names the speaker says it all where nobody is addressed, and nothing new where somebody is.
 */
export function statementLabel(dataset: Dataset, id: StatementId): string {
  const look = lookup(dataset);
  const statement = look.statements.get(id);
  if (!statement) return id;
  const speaker = statement.speaker === "unknown" ? "A speaker not named" : actorLabel(dataset, statement.speaker as ActorId);
  const onBehalf = statement.for && statement.for !== statement.speaker ? ` for ${actorLabel(dataset, statement.for)}` : "";
  const to = statement.to.length > 0 ? ` to ${listed(statement.to.map((actor) => actorLabel(dataset, actor)))}` : "";
  const occasion = statement.occasion && look.events.get(statement.occasion)?.title;
  if (occasion?.includes(speaker)) return to ? `${speaker}${to}` : occasion;
  return `${speaker}${onBehalf}${to}${occasion ? `, ${occasion}` : ""}`;
}

/** A reason for a date with the names of the events and statements that it rests on, in place of their ids. */
export function reasonText(dataset: Dataset, reason: Reason): string {
  const look = lookup(dataset);
  const names = new Map<string, string>();
  for (const id of reason.refs) {
    const event = look.events.get(id as EventId);
    if (event) names.set(id, event.title);
    else if (look.statements.has(id as StatementId)) names.set(id, statementLabel(dataset, id as StatementId));
  }
  return reason.because.replace(/[a-z0-9-]+/g, (word) => (names.has(word) ? `“${names.get(word)}”` : word));
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
