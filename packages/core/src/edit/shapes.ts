import type { z } from "zod";
import type { ActorEntry } from "../model/actor.js";
import type { AnnotationFile } from "../model/annotation-file.js";
import type { ClaimEntry } from "../model/claim.js";
import type { changeSchema } from "../model/dataset.js";
import type { DatingEntry } from "../model/dating.js";
import type { EventEntry } from "../model/event.js";
import type { QuestionEntry } from "../model/question.js";
import type { RelationEntry } from "../model/relation.js";
import type { Departure, ReportEntry } from "../model/report.js";
import type { SourceEntry } from "../model/source.js";
import type { StatementEntry } from "../model/statement.js";
import type { RecordHead } from "../parse/annotations/index.js";

/** The fields of a part of a file in the order in which they are written, each with the shape of what is in it. */
export type Shape = { readonly [field: string]: Shape | undefined };
type Of<T> = { readonly [Field in keyof Required<T>]: Shape | undefined };

const value = undefined;
const selector: Shape = { exact: value, prefix: value, suffix: value, from: value, to: value };
const dating = {
  edtf: value,
  rel: value,
  to: value,
  aspect: value,
  zone: value,
  basis: value,
  source: value,
  quote: selector,
  because: value,
} satisfies Of<DatingEntry>;

const change = { on: value, ids: value, what: value, because: value } satisfies Of<z.infer<typeof changeSchema>>;
const record = { title: value, language: value, clock: value, address: value, changes: change } satisfies Of<RecordHead>;

const source = {
  id: value,
  title: value,
  file: value,
  digest: value,
  publisher: value,
  agency: value,
  language: value,
  url: value,
  original: { file: value, digest: value, type: value },
  rights: value,
  published: dating,
  zones: { kind: value, quote: selector },
  unread: { quote: selector, because: value },
  formerly: value,
} satisfies Of<SourceEntry>;

const actor = {
  id: value,
  name: value,
  short: value,
  kind: value,
  roles: { title: value, at: value, when: dating },
  aliases: { name: value, source: value, sources: value, misprint: value },
  formerly: value,
} satisfies Of<ActorEntry>;

const event = {
  id: value,
  title: value,
  kind: value,
  place: value,
  part: value,
  maybe: value,
  participants: value,
  happened: dating,
  formerly: value,
} satisfies Of<EventEntry>;

const statement = {
  id: value,
  speaker: value,
  for: value,
  to: value,
  occasion: value,
  answers: value,
  maybe: value,
  said: dating,
  formerly: value,
} satisfies Of<StatementEntry>;

const claim = {
  id: value,
  text: value,
  kind: value,
  about: value,
  subject: value,
  holds: dating,
  formerly: value,
} satisfies Of<ClaimEntry>;

const departure = { from: value, kind: value, because: value } satisfies Of<Departure>;
const report = {
  id: value,
  source: value,
  claim,
  stance: value,
  statement: value,
  ascribed: value,
  form: value,
  act: value,
  cue: value,
  via: value,
  quote: selector,
  again: selector,
  departures: departure,
  formerly: value,
} satisfies Of<ReportEntry>;

const question = {
  id: value,
  text: value,
  kind: value,
  state: value,
  because: value,
  positions: { id: value, label: value, claims: { claim: value, stance: value }, reports: value },
  formerly: value,
} satisfies Of<QuestionEntry>;

const relation = { id: value, from: value, to: value, kind: value, because: value, formerly: value } satisfies Of<RelationEntry>;

/** A file of annotations. A field that the format gains is missing here, and does not compile, until it has its place. */
export const fileShape = {
  record,
  source,
  actors: actor,
  events: event,
  statements: statement,
  claims: claim,
  reports: report,
  questions: question,
  relations: relation,
} satisfies Of<AnnotationFile>;
