import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { When } from "../model/dating.js";
import type { Event } from "../model/event.js";
import type { ClaimId } from "../model/id.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import type { ActorKind } from "../model/vocabulary.js";
import { Groups } from "../query/groups.js";
import { lookup } from "../query/lookup.js";
import { type Addresses, addressesOf, type PageKind } from "./addresses.js";
import { cleaned } from "./clean.js";
import { hasFourDigits, isoDay, settledDays } from "./days.js";
import type { TextFormat } from "./format.js";
import { jsonText } from "./json.js";
import { Losses } from "./losses.js";
import { sentenceOf } from "./report-sentence.js";
import { selectionOf } from "./selection.js";

/** What each kind of actor is there. A state speaks as well as it has borders; a document is spoken of as a work. */
const types = {
  person: "Person",
  office: "Organization",
  government: "GovernmentOrganization",
  state: ["Country", "Organization"],
  organisation: "Organization",
  outlet: "NewsMediaOrganization",
  agency: "NewsMediaOrganization",
  group: "Organization",
  document: "CreativeWork",
} as const satisfies Record<ActorKind, string | readonly string[]>;

/**
 * The record in the words of schema.org. Each report is a Quotation from its article; a Claim appears in them, and the stance is told in
 * the Quotation's description. Never a ClaimReview: the record says who says what, and rates nothing.
 */
export const schemaOrg: TextFormat = {
  gives: "text",
  description: "claims, articles, quotations, events and actors in the words of schema.org (JSON-LD)",
  mediaType: "application/ld+json;charset=utf-8",
  extension: "jsonld",
  write(dataset, options = {}) {
    const losses = new Losses();
    const writer = new Writer(dataset, addressesOf(dataset, options, losses), losses);
    const { sources, claims, reports, events, actors, questions, relations } = selectionOf(dataset, options.query);
    losses.add("questions-left-out", questions.length);
    losses.add("relations-left-out", relations.length);
    for (const { departures, again } of reports) {
      losses.add("departures-left-out", departures.length);
      losses.add("repeats-left-out", again.length);
    }
    const printed = new Groups<ClaimId, Report>();
    for (const report of reports) if (report.claim) printed.add(report.claim, report);
    const graph = [
      ...sources.map((source) => writer.article(source)),
      ...claims.map((claim) => writer.claim(claim, printed.of(claim.id))),
      ...reports.map((report) => writer.quotation(report)),
      ...events.map((event) => writer.event(event)),
      ...actors.map((actor) => writer.actor(actor)),
    ];
    return { text: `${jsonText({ "@context": "https://schema.org", "@graph": graph }, 2)}\n`, losses: losses.list() };
  },
};

class Writer {
  constructor(
    readonly dataset: Dataset,
    readonly addresses: Addresses,
    readonly losses: Losses,
  ) {}

  article(source: Source) {
    return {
      "@type": "NewsArticle",
      ...this.#ref("source", source.id),
      headline: this.#text(source.title),
      inLanguage: source.language,
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(source.publisher ? { publisher: this.#ref("actor", source.publisher) } : {}),
      ...(source.agency ? { sourceOrganization: this.#ref("actor", source.agency) } : {}),
      ...this.#dates(source.published, "datePublished"),
    };
  }

  claim({ id, text, about, subject }: Claim, printed: readonly Report[]) {
    return {
      "@type": "Claim",
      ...this.#ref("claim", id),
      text: this.#text(text),
      ...listed(
        "appearance",
        printed.map((report) => this.#words(report)),
      ),
      ...listed(
        "about",
        about.map((event) => this.#ref("event", event)),
      ),
      ...(subject ? { mentions: this.#ref("actor", subject) } : {}),
    };
  }

  quotation(report: Report) {
    const speaker = report.statement && lookup(this.dataset).statements.get(report.statement)!.speaker;
    const quoted = report.form === "direct" || report.form === "mixed";
    return {
      "@type": "Quotation",
      ...this.#words(report),
      text: this.#text(report.evidence.exact),
      inLanguage: lookup(this.dataset).sources.get(report.source)!.language,
      isPartOf: this.#ref("source", report.source),
      // Told words are the source's, whoever said the like of them.
      ...(quoted && speaker && speaker !== "unknown" ? { spokenByCharacter: this.#ref("actor", speaker) } : {}),
      description: sentenceOf(this.dataset, report, this.losses),
    };
  }

  event({ id, title, place, participants, part, happened }: Event) {
    return {
      "@type": "Event",
      ...this.#ref("event", id),
      name: this.#text(title),
      ...(place === undefined ? {} : { location: { "@type": "Place", name: this.#text(place) } }),
      ...listed(
        "about",
        participants.map((actor) => this.#ref("actor", actor)),
      ),
      ...(part ? { superEvent: this.#ref("event", part) } : {}),
      ...this.#dates(happened, "startDate", "endDate"),
    };
  }

  actor({ id, name, kind, aliases }: Actor) {
    const others = [...new Set(aliases.flatMap((alias) => (alias.misprint ? [] : this.#text(alias.name))))].filter(
      (alias) => alias !== name,
    );
    return { "@type": types[kind], ...this.#ref("actor", id), name: this.#text(name), ...listed("alternateName", others) };
  }

  #ref(kind: PageKind, id: string): { readonly "@id": string } {
    return { "@id": this.addresses.nameOf(kind, id) };
  }

  #words(report: Report): { readonly "@id": string } {
    return { "@id": this.addresses.words(report) ?? this.addresses.name("reports", report.id) };
  }

  #text(text: string): string {
    return cleaned(text, this.losses);
  }

  /** A date that schema.org can hold is known to the day; the others are left out, and that is told. */
  #dates(when: When, first: string, last?: string): Readonly<Record<string, string>> {
    const days = settledDays(when);
    const isOnce = days && isoDay(days.first) === isoDay(days.last);
    if (days && hasFourDigits(days) && (last !== undefined || isOnce))
      return { [first]: isoDay(days.first), ...(last ? { [last]: isoDay(days.last) } : {}) };
    this.losses.add("dates-left-out");
    return {};
  }
}

const listed = <Item>(name: string, items: readonly Item[]): Readonly<Record<string, readonly Item[]>> =>
  items.length === 0 ? {} : { [name]: items };
