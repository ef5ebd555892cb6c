import type { ActorKind, ClaimKind, DepartureKind, EventKind, Form, RelationKind, Stance, ZoneKind } from "@on-record/core/query";

/** The words in which the site says what the model's terms mean. */
export const stanceWords = {
  affirms: ["+", "affirms"],
  rejects: ["−", "rejects"],
  "leaves-open": ["○", "leaves open"],
} as const satisfies Record<Stance, readonly [sign: string, word: string]>;

export const formWords = {
  direct: "quoted",
  mixed: "quoted in part",
  indirect: "reported speech",
  narration: "told",
} as const satisfies Record<Form, string>;

export const zoneWords = {
  headline: "headline",
  subheading: "subheading",
  caption: "caption",
  credit: "credit",
  boilerplate: "boilerplate",
  promotion: "promotion",
  unrelated: "unrelated story",
} as const satisfies Record<ZoneKind, string>;

/** What a relation says of the claim it leads from, and of the claim it leads to. */
export const relationWords = {
  contradicts: ["contradicts", "is contradicted by"],
  supports: ["supports", "is supported by"],
  qualifies: ["qualifies", "is qualified by"],
  explains: ["explains", "is explained by"],
  entails: ["means also that", "follows from"],
} as const satisfies Record<RelationKind, readonly [from: string, to: string]>;

/** How a wording departs from another. */
export const departureWords = {
  strengthened: "said more strongly",
  weakened: "said more weakly",
  "term-changed": "another word",
  "hedge-dropped": "hedge left out",
  "attribution-dropped": "speaker left out",
  "condition-dropped": "condition left out",
  "speaker-changed": "another speaker",
  "time-changed": "another time",
  "quote-altered": "quotation altered",
} as const satisfies Record<DepartureKind, string>;

/** What sort of thing a claim puts forward. */
export const claimKindWords = {
  happening: "Claim: that something happened",
  state: "Claim: how things stand",
  intent: "Claim: what somebody means to do",
  demand: "Claim: what somebody demands",
  judgement: "Claim: a judgement",
  explanation: "Claim: an explanation",
  number: "Claim: a number",
} as const satisfies Record<ClaimKind, string>;

export const eventKindWords = {
  happening: "Event",
  state: "State of things",
  saying: "Occasion on which something was said",
} as const satisfies Record<EventKind, string>;

export const actorKindWords = {
  person: "Person",
  office: "Office",
  government: "Government",
  state: "State",
  organisation: "Organisation",
  outlet: "News outlet",
  agency: "News agency",
  group: "Group",
  document: "Document",
} as const satisfies Record<ActorKind, string>;
