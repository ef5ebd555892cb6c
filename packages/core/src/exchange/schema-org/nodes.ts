import type { Actor } from "../../model/actor.js";
import type { Claim } from "../../model/claim.js";
import type { Dataset } from "../../model/dataset.js";
import type { When } from "../../model/dating.js";
import type { Event } from "../../model/event.js";
import type { Question } from "../../model/question.js";
import type { Report } from "../../model/report.js";
import type { Source } from "../../model/source.js";
import type { ActorKind } from "../../model/vocabulary.js";
import { lookup } from "../../query/lookup.js";
import type { Addresses, PageKind } from "../addresses.js";
import { cleaned } from "../clean.js";
import { hasFourDigits, isoDay, settledDays } from "../days.js";
import type { Losses } from "../losses.js";
import { sentenceOf } from "../report-sentence.js";

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

/** A node of a graph, with the properties that schema.org gives its type. */
export type SchemaNode = { readonly "@type": string | readonly string[]; readonly "@id": string; readonly [property: string]: unknown };

/** Each kind of record as a node of schema.org. */
export class Nodes {
  constructor(
    readonly dataset: Dataset,
    readonly addresses: Addresses,
    readonly losses: Losses,
  ) {}

  article(source: Source): SchemaNode {
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

  claim({ id, text, about, subject }: Claim, printed: readonly Report[]): SchemaNode {
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

  quotation(report: Report): SchemaNode {
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

  event({ id, title, place, participants, part, happened }: Event): SchemaNode {
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

  /** What is in dispute. It has no accepted answer: the record decides nothing. */
  question({ id, text, positions }: Question): SchemaNode {
    const claims = [...new Set(positions.flatMap((position) => position.claims.map(({ claim }) => claim)))];
    return {
      "@type": "Question",
      ...this.#ref("question", id),
      name: this.#text(text),
      ...listed(
        "about",
        claims.map((claim) => this.#ref("claim", claim)),
      ),
    };
  }

  actor({ id, name, kind, aliases }: Actor): SchemaNode {
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
