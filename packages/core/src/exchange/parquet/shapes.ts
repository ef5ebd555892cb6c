import type { Dating, Reason, When } from "../../model/dating.js";
import type { Bounds } from "../../model/edtf/bounds.js";
import type { Evidence, Span } from "../../model/selector.js";
import type { Records } from "../records.js";
import { type Fields, type Shape, shaped } from "./shape.js";

type Items = { readonly [Kind in keyof Records]: Records[Kind][number] };
type Each<List> = List extends readonly (infer Item)[] ? (Item extends object ? Item : never) : never;

const texts: Shape = { list: "text" };
const list = (item: Shape): Shape => ({ list: item });

const bounds = shaped<Bounds>({ earliestStart: "number", latestStart: "number", earliestEnd: "number", latestEnd: "number" });
const evidence = shaped<Evidence>({
  source: "text",
  exact: "text",
  spans: list(shaped<Span>({ start: "number", end: "number" })),
});
const dating = shaped<Dating>({
  edtf: "text",
  rel: "text",
  to: "text",
  basis: "text",
  because: "text",
  source: "text",
  evidence,
  aspect: "text",
  zone: "text",
  bounds,
});
const when = shaped<When>({
  edtf: "text",
  bounds,
  uncertain: "truth",
  approximate: "truth",
  datings: list(dating),
  rivals: list(list("number")),
  reasons: list(shaped<Reason>({ side: "text", day: "text", because: "text", refs: texts })),
});

/** The columns of the files, kind by kind, as the schema of the dataset has the fields: nothing is renamed or folded flat. */
export const shapes = {
  head: shaped<Items["head"]>({
    format: "text",
    version: "number",
    title: "text",
    language: "text",
    clock: "text",
    address: "text",
    changes: list(shaped<Each<Items["head"]["changes"]>>({ on: "text", ids: texts, what: "text", because: "text" })),
  }),
  source: shaped<Items["source"]>({
    id: "text",
    title: "text",
    publisher: "text",
    agency: "text",
    language: "text",
    url: "text",
    original: shaped<NonNullable<Items["source"]["original"]>>({ file: "text", digest: "text", type: "text" }),
    formerly: texts,
    file: "text",
    digest: "text",
    published: when,
    zones: list(shaped<Each<Items["source"]["zones"]>>({ kind: "text", evidence })),
    unread: list(shaped<Each<Items["source"]["unread"]>>({ evidence, because: "text" })),
    rights: "text",
    unchecked: "truth",
    text: "text",
  }),
  actor: shaped<Items["actor"]>({
    id: "text",
    name: "text",
    short: "text",
    kind: "text",
    formerly: texts,
    aliases: list(shaped<Each<Items["actor"]["aliases"]>>({ name: "text", sources: texts, misprint: "truth" })),
    roles: list(shaped<Each<Items["actor"]["roles"]>>({ title: "text", at: "text", when })),
  }),
  event: shaped<Items["event"]>({
    id: "text",
    title: "text",
    kind: "text",
    place: "text",
    part: "text",
    formerly: texts,
    participants: texts,
    happened: when,
    maybe: texts,
  }),
  statement: shaped<Items["statement"]>({
    id: "text",
    speaker: "text",
    for: "text",
    occasion: "text",
    answers: "text",
    formerly: texts,
    said: when,
    to: texts,
    maybe: texts,
  }),
  claim: shaped<Items["claim"]>({
    id: "text",
    text: "text",
    kind: "text",
    subject: "text",
    formerly: texts,
    about: texts,
    holds: when,
  }),
  report: shaped<Items["report"]>({
    id: "text",
    source: "text",
    claim: "text",
    statement: "text",
    ascribed: "text",
    stance: "text",
    form: "text",
    act: "text",
    cue: "text",
    evidence,
    via: texts,
    departures: list(shaped<Each<Items["report"]["departures"]>>({ from: "text", kind: "text", because: "text" })),
    again: list(evidence),
    formerly: texts,
  }),
  question: shaped<Items["question"]>({
    id: "text",
    text: "text",
    kind: "text",
    state: "text",
    because: "text",
    formerly: texts,
    positions: list(
      shaped<Each<Items["question"]["positions"]>>({
        id: "text",
        label: "text",
        claims: list(shaped<Each<Each<Items["question"]["positions"]>["claims"]>>({ claim: "text", stance: "text" })),
        reports: texts,
      }),
    ),
  }),
  relation: shaped<Items["relation"]>({ id: "text", from: "text", to: "text", kind: "text", because: "text", formerly: texts }),
  precedence: shaped<Items["precedence"]>({ earlier: "text", later: "text", days: "number", because: "text" }),
  problem: shaped<Items["problem"]>({
    code: "text",
    severity: "text",
    at: shaped<Items["problem"]["at"]>({ file: "text", line: "number", column: "number" }),
    message: "text",
    hint: "text",
  }),
} satisfies Record<keyof Records, Fields>;
