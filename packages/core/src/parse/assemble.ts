import type { Actor, ActorEntry } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import { formatVersion } from "../model/format-version.js";
import type { When } from "../model/dating.js";
import type { Event } from "../model/event.js";
import type { ActorId, ClaimId, EventId, QuestionId, RelationId, ReportId, SourceId, StatementId } from "../model/id.js";
import type { Problem } from "../model/problem.js";
import type { Question } from "../model/question.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import type { Evidence } from "../model/selector.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import { onlyWithin } from "./evidence/cover.js";
import type { Quote } from "./evidence/quotes.js";
import { withFields, without } from "./fields.js";
import type { Judged } from "./judge/index.js";
import type { Item, Items } from "./link/item.js";
import { byUnits } from "./problems.js";
import { holdsMoment, roleMoment } from "./times/moments.js";

/** What stands where a fault of ours would leave a hole: a record without errors has every part. */
const there = <T>(part: T | undefined, what: string): T => {
  if (part === undefined) throw new Error(`a record without errors lacks ${what}`);
  return part;
};

/** Makes the dataset of a record in which no error was found. */
export function assemble(judged: Judged, problems: readonly Problem[]): Dataset {
  const { items, times } = judged;
  const head = there(items.heads[0], "its head").value;
  const ids = new Set(
    ["sources", "events", "statements"].flatMap((name) => items[name as "sources" | "events" | "statements"].map(({ id }) => id)),
  );
  const made = new Assembly(judged);
  return {
    format: "on-record",
    version: formatVersion,
    record: { ...head, changes: head.changes ?? [] },
    sources: each(items.sources, (item) => made.source(item)),
    actors: each(items.actors, (item) => made.actor(item)),
    events: each(items.events, (item) => made.event(item)),
    statements: each(items.statements, (item) => made.statement(item)),
    claims: each(items.claims, (item) => made.claim(item)),
    reports: each(items.reports, (item) => made.report(item)),
    questions: each(items.questions, question),
    relations: each(items.relations, relation),
    precedence: times.precedence.filter(({ earlier, later }) => ids.has(earlier) && ids.has(later)),
    problems: [...problems],
  };
}

/** The records of a list by id. What was written is not copied: a record shares its words with its entry, which is let go. */
const each = <T, R>(items: readonly Item<T>[], make: (item: Item<T>) => R): R[] =>
  items.toSorted((a, b) => byUnits(a.id, b.id)).map((item) => make(item));

class Assembly {
  private readonly shown = new Map<string, Evidence[]>();

  constructor(private readonly judged: Judged) {
    for (const { evidence } of judged.quotes.all) {
      if (!evidence) continue;
      const known = this.shown.get(evidence.source);
      if (known) known.push(evidence);
      else this.shown.set(evidence.source, [evidence]);
    }
  }

  source({ id, value }: Items["sources"][number]): Source {
    const { quotes, texts, asWritten, items } = this.judged;
    const { text, digest, path } = there(texts.get(id) ?? asWritten.get(id), `the text of ${id}`);
    const { zones = [], unread = [], rights = "full" } = value;
    const zoneQuotes = quotes.zones.get(id) ?? [];
    const unreadQuotes = quotes.unread.get(id) ?? [];
    return withFields(without(value, ["file"]), {
      id: id as SourceId,
      file: path,
      digest,
      language: value.language ?? there(items.heads[0], "its head").value.language,
      published: this.when(id),
      zones: zones.map(({ kind }, index) => ({ kind, evidence: evidenceOf(zoneQuotes[index]) })),
      unread: unread.map(({ because }, index) => ({ because, evidence: evidenceOf(unreadQuotes[index]) })),
      rights,
      ...(asWritten.has(id) && { unchecked: true as const }),
      // Whoever gets the dataset gets of an excerpt no more than what is quoted.
      text:
        rights === "full"
          ? text
          : onlyWithin(
              text,
              (this.shown.get(id) ?? []).flatMap(({ spans }) => spans),
            ),
    });
  }

  actor({ id, value }: Items["actors"][number]): Actor {
    return withFields(without(value, ["aliases", "roles"]), {
      id: id as ActorId,
      aliases: (value.aliases ?? []).map(aliasOf),
      roles: (value.roles ?? []).map((role, index) =>
        withFields(without(role, ["when"]), role.when && { when: this.when(roleMoment(id, index)) }),
      ),
    });
  }

  event({ id, value }: Items["events"][number]): Event {
    const { participants = none, maybe = none } = value;
    return withFields(without(value, ["happened"]), { id: id as EventId, participants, maybe, happened: this.when(id) });
  }

  statement({ id, value }: Items["statements"][number]): Statement {
    const { to = none, maybe = none } = value;
    return withFields(without(value, ["said"]), { id: id as StatementId, to, maybe, said: this.when(id) });
  }

  claim({ id, value }: Items["claims"][number]): Claim {
    const { holds, about = none } = value;
    return withFields(without(value, ["holds"]), { id: id as ClaimId, about }, holds && { holds: this.when(holdsMoment(id)) });
  }

  report({ id, value }: Items["reports"][number]): Report {
    const { stance = "affirms", via = none, departures = none } = value;
    const quotes = there(this.judged.quotes.reports.get(id), `the quote of ${id}`);
    return withFields(without(value, ["quote", "again"]), {
      id: id as ReportId,
      stance,
      via,
      departures,
      evidence: evidenceOf(quotes.quote),
      again: quotes.again.length === 0 ? none : quotes.again.map(evidenceOf),
    });
  }

  /** The time of something; what it rests on is told by ids that a record has. */
  private when(moment: string): When {
    const when = there(this.judged.times.when.get(moment), moment);
    const isThere = (id: string) => this.judged.registry.get(id) !== undefined;
    if (when.reasons.every(({ refs }) => refs.every(isThere))) return when;
    return withFields(when, { reasons: when.reasons.map((reason) => withFields(reason, { refs: reason.refs.filter(isThere) })) });
  }
}

/** One empty list for all that have none: most records have several. */
const none: never[] = [];

const evidenceOf = (quote: Quote | undefined): Evidence => there(quote?.evidence, "the words of a quote");

function aliasOf(alias: NonNullable<ActorEntry["aliases"]>[number]): Actor["aliases"][number] {
  if (typeof alias === "string") return { name: alias, sources: [] };
  const { source, sources = [], ...rest } = alias;
  const all = new Set(source === undefined ? sources : [source, ...sources]);
  return { ...rest, sources: [...all].sort(byUnits) };
}

function question({ id, value }: Items["questions"][number]): Question {
  const { state = "open", positions } = value;
  return withFields(value, {
    id: id as QuestionId,
    state,
    positions: positions.map((position) =>
      withFields(position, {
        claims: (position.claims ?? none).map((claim) => (typeof claim === "string" ? { claim, stance: "affirms" as const } : claim)),
        reports: position.reports ?? none,
      }),
    ),
  });
}

const relation = ({ id, value }: Items["relations"][number]): Relation => withFields(value, { id: id as RelationId });
