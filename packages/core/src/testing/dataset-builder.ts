import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { When } from "../model/dating.js";
import { edtfText, parseEdtf } from "../model/edtf/parse.js";
import type { Event } from "../model/event.js";
import type { Question } from "../model/question.js";
import type { Relation } from "../model/relation.js";
import type { Report } from "../model/report.js";
import type { Evidence, Span } from "../model/selector.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";

/** What of a record a story is about. Dates are EDTF; what is left out is made up so that it disturbs nothing. */
type Changed<Item, Dates extends keyof Item> = { readonly [Key in Exclude<keyof Item, Dates | "id">]?: Plain<Item[Key]> } & {
  readonly [Key in Dates]?: string;
};

/** Ids are plain strings in a story. */
type Plain<Value> = Value extends string
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

export type ReportSketch = Omit<Changed<Report, never>, "evidence" | "again"> & {
  readonly id?: string;
  readonly source: string;
  /** The words, which the builder puts into the source's text. Left out: words made of the claim's id. */
  readonly quote?: string;
  /** The zone the words stand in; left out: the body. */
  readonly zone?: Source["zones"][number]["kind"];
};

/** A dataset told in a few lines: records by id, reports as a list. */
export type DatasetSketch = {
  readonly sources?: Readonly<Record<string, Changed<Source, "published">>>;
  /** A bare string is the name. */
  readonly actors?: Readonly<Record<string, string | Changed<Actor, never>>>;
  readonly events?: Readonly<Record<string, Changed<Event, "happened">>>;
  readonly statements?: Readonly<Record<string, Changed<Statement, "said">>>;
  /** A bare string is the text. */
  readonly claims?: Readonly<Record<string, string | Changed<Claim, "holds">>>;
  readonly reports?: readonly ReportSketch[];
  readonly questions?: Readonly<Record<string, Changed<Question, never>>>;
  readonly relations?: readonly { readonly from: string; readonly to: string; readonly kind: Relation["kind"] }[];
  readonly precedence?: readonly { readonly earlier: string; readonly later: string; readonly days?: number }[];
};

/**
 * A dataset for tests, with the shape of a parsed one and nothing in it but what the sketch tells. Claims, sources and
 * speakers that reports and statements name need not be listed.
 */
export function datasetOf(sketch: DatasetSketch): Dataset {
  const reports = sketch.reports ?? [];
  const sourceIds = idsOf(
    sketch.sources,
    reports.map((report) => report.source),
  );
  const speakers = Object.values(sketch.statements ?? {}).flatMap((statement) => [statement.speaker, statement.for]);
  const actorIds = idsOf(sketch.actors, [...speakers, ...reports.map((report) => report.ascribed)]).filter((id) => id !== "unknown");
  const written = new Map(
    sourceIds.map((id) => [
      id,
      textOf(
        sketch.sources?.[id]?.text ?? "",
        reports.filter((report) => report.source === id),
      ),
    ]),
  );
  const dataset = {
    format: "on-record",
    version: 1,
    record: { title: "A story", language: "en", clock: "Etc/UTC", changes: [] },
    sources: sourceIds.map((id) => ({
      title: `The story as ${id} has it`,
      file: `${id}.txt`,
      digest: "0".repeat(64),
      language: "en",
      zones: written.get(id)!.zones.map(({ kind, span }) => ({ kind, evidence: evidenceOf(id, written.get(id)!.text, span) })),
      unread: [],
      rights: "full",
      ...sketch.sources?.[id],
      id,
      published: whenOf(sketch.sources?.[id]?.published),
      text: written.get(id)!.text,
    })),
    actors: actorIds.map((id) => {
      const given = sketch.actors?.[id];
      return { kind: "person", aliases: [], roles: [], name: id, ...(typeof given === "string" ? { name: given } : given), id };
    }),
    events: idsOf(sketch.events).map((id) => {
      const given = sketch.events?.[id];
      return { kind: "happening", participants: [], maybe: [], title: id, ...given, id, happened: whenOf(given?.happened) };
    }),
    statements: idsOf(
      sketch.statements,
      reports.map((report) => report.statement),
    ).map((id) => {
      const given = sketch.statements?.[id];
      return { speaker: "unknown", to: [], maybe: [], ...given, id, said: whenOf(given?.said) };
    }),
    claims: idsOf(
      sketch.claims,
      reports.map((report) => report.claim),
    ).map((id) => {
      const given = sketch.claims?.[id];
      const { holds, ...rest } = typeof given === "string" ? { text: given } : { ...given };
      return { kind: "happening", about: [], text: id, ...rest, ...(holds ? { holds: whenOf(holds) } : {}), id };
    }),
    reports: reports.map((report) => reportOf(report, written.get(report.source)!)).sort(byId),
    questions: idsOf(sketch.questions).map((id) => ({
      kind: "happening",
      state: "open",
      positions: [],
      text: `${id}?`,
      ...sketch.questions?.[id],
      id,
    })),
    relations: (sketch.relations ?? [])
      .map(({ from, to, kind }) => ({ id: `${from}-${kind}-${to}`, from, to, kind, because: "the story says so" }))
      .sort(byId),
    precedence: (sketch.precedence ?? []).map(({ earlier, later, days = 0 }) => ({ earlier, later, days, because: "the story says so" })),
    problems: [],
  };
  return dataset as unknown as Dataset;
}

/** A time as the solver gives it, from one date. Left out: nothing is known. */
export function whenOf(date = "XXXX"): When {
  const read = parseEdtf(date);
  if (!read.ok) throw new Error(`not a date: ${date}: ${read.fault.message}`);
  const { bounds, uncertain, approximate } = read.edtf;
  const doubt = { ...(uncertain ? { uncertain: true } : {}), ...(approximate ? { approximate: true } : {}) };
  return { edtf: edtfText(date)!, bounds, ...doubt, datings: [], reasons: [] };
}

type Written = {
  readonly text: string;
  readonly spans: ReadonlyMap<ReportSketch, Span>;
  readonly zones: readonly { kind: NonNullable<ReportSketch["zone"]>; span: Span }[];
};

/** A text of one line a report, after what the story gives of it. */
function textOf(given: string, reports: readonly ReportSketch[]): Written {
  let text = given === "" ? "" : `${given}\n`;
  const spans = new Map<ReportSketch, Span>();
  const zones: { kind: NonNullable<ReportSketch["zone"]>; span: Span }[] = [];
  for (const report of reports) {
    const quote = report.quote ?? `words of ${report.claim ?? "an act"}`;
    const known = report.quote === undefined ? -1 : given.indexOf(quote);
    const span = known >= 0 ? { start: known, end: known + quote.length } : { start: text.length, end: text.length + quote.length };
    if (known < 0) text += `${quote}\n`;
    spans.set(report, span);
    if (report.zone) zones.push({ kind: report.zone, span });
  }
  return { text, spans, zones };
}

function reportOf(sketch: ReportSketch, { text, spans }: Written) {
  const { quote: _quote, zone: _zone, ...report } = sketch;
  const evidence = evidenceOf(report.source, text, spans.get(sketch)!);
  return {
    form: "narration",
    stance: "affirms",
    via: [],
    departures: [],
    again: [],
    ...report,
    id: report.id ?? `${report.source}.${report.claim}`,
    evidence,
  };
}

function evidenceOf(source: string, text: string, span: Span): Evidence {
  return { source: source as Evidence["source"], exact: text.slice(span.start, span.end), spans: [span] };
}

function idsOf(records: Readonly<Record<string, unknown>> | undefined, named: readonly (string | undefined)[] = []): string[] {
  return [...new Set([...Object.keys(records ?? {}), ...named.filter((id) => id !== undefined)])].sort();
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
