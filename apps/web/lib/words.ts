import type { Form, RelationKind, Stance, ZoneKind } from "@on-record/core/query";

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
