import { checkText } from "../model/argument.js";
import type { ActorEntry } from "../model/actor.js";
import type { AnnotationFile } from "../model/annotation-file.js";
import type { ClaimEntry } from "../model/claim.js";
import type { EventEntry } from "../model/event.js";
import type { AnyId } from "../model/id.js";
import type { Problem } from "../model/problem.js";
import type { ReportEntry } from "../model/report.js";
import type { Selector } from "../model/selector.js";
import type { SourceEntry } from "../model/source.js";
import type { StatementEntry } from "../model/statement.js";
import type { Form } from "../model/vocabulary.js";
import {
  anchor,
  type Anchored,
  type FoldedText,
  foldText,
  type Quotations,
  quotationsOf,
  selectorOf,
  voiceOf,
} from "../parse/anchor/index.js";
import type { RecordFile } from "../parse/record-file.js";
import { annotationText } from "./annotation-text.js";
import { recordFile, sharedPath, writtenFile } from "./digest.js";
import { Ids } from "./ids.js";
import { importLosses } from "./import-losses.js";
import type { Imported, ImportInput, ImportOptions } from "./importer.js";
import { textFor } from "./texts.js";

/** Ids are plain strings while a record is made; the schema looks at them when it is parsed. */
type Loose<Value> = Value extends string
  ? string extends Value
    ? string
    : Value extends AnyId
      ? string
      : Value
  : Value extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Loose<Value[Key]> }
      : Value;

/** A source that reports are made from: its text, ready to be searched. */
export type DraftSource = { readonly id: string; readonly text: FoldedText; readonly quotations: Quotations };

type OwnSource = DraftSource & { readonly entry: Loose<SourceEntry>; readonly reports: Loose<ReportEntry>[] };

/** A record that is being made from a file of another format. */
export class Draft {
  readonly losses = importLosses();
  readonly ids: Ids;
  readonly problems: Problem[] = [];
  readonly actors: Loose<ActorEntry>[] = [];
  readonly events: Loose<EventEntry>[] = [];
  readonly statements: Loose<StatementEntry>[] = [];
  readonly claims: Loose<ClaimEntry>[] = [];
  readonly remarks = new Map<object, string>();
  readonly #sources = new Map<string, OwnSource>();
  readonly #known = new Map<string, DraftSource>();
  readonly #claimIds = new Map<string, string>();
  readonly #reached = new Map<string, number>();
  readonly #reports: Loose<ReportEntry>[] = [];

  constructor(
    private readonly input: ImportInput,
    private readonly options: ImportOptions,
  ) {
    checkText("input.text", input?.text, "give { name, text } with the text of the file");
    checkText("input.name", input.name, "give the name that problems are to call the file by");
    const { into, texts = {} } = options;
    for (const [name, text] of Object.entries(texts)) checkText(`options.texts["${name}"]`, text, "give the text of the source");
    const taken = into
      ? [into.sources, into.actors, into.events, into.statements, into.claims, into.reports, into.questions, into.relations].flat()
      : [];
    this.ids = new Ids(taken.map(({ id }) => id));
  }

  fault(code: string, at: { line: number; column: number }, message: string, hint: string, severity: Problem["severity"] = "error"): void {
    this.problems.push({ code, severity, at: { file: this.input.name, line: at.line, column: at.column }, message, hint });
  }

  /** The text that goes by one of these names: given for the import, or of a source that the record has. */
  sourceOf(
    names: readonly string[],
    about: Omit<Loose<SourceEntry>, "id" | "title"> & { readonly title?: string },
  ): DraftSource | undefined {
    const known = textFor(names, this.options);
    if (!known) return undefined;
    if (known.source !== undefined) {
      const source = this.#known.get(known.source) ?? draftSource(known.source, known.text);
      this.#known.set(known.source, source);
      return source;
    }
    return this.#sources.get(known.name) ?? this.addSource(known.name, known.text, { ...about, title: about.title ?? known.id }, known.id);
  }

  /** A source of the record to come. `name` is what the imported file calls it; the same name is the same source. */
  addSource(name: string, text: string, entry: Omit<Loose<SourceEntry>, "id">, id = name): DraftSource {
    const found = this.#sources.get(name);
    if (found) return found;
    const own = this.ids.take(id) ? id : this.ids.make(id, "source");
    const source = { ...draftSource(own, text), entry: { id: own, ...entry }, reports: [] };
    this.#sources.set(name, source);
    return source;
  }

  get sourceCount(): number {
    return this.#sources.size;
  }

  /** The id of an actor that the record has under this id or name. */
  knownActor(name: string): string | undefined {
    return this.options.into?.actors.find((actor) => actor.id === name || actor.name === name)?.id;
  }

  /** The claim that goes by an id, or has these words; made where there is none. */
  claimOf(id: string | undefined, text: string): string {
    const key = id ?? text;
    const found =
      this.#claimIds.get(key) ??
      this.options.into?.claims.find((claim) => claim.id === id || (id === undefined && claim.text === text))?.id;
    if (found !== undefined) return found;
    const own = id !== undefined && this.ids.take(id) ? id : this.ids.make(key, "claim");
    this.#claimIds.set(key, own);
    this.claims.push({ id: own, text, kind: "happening" });
    this.losses.add("kinds-assumed");
    return own;
  }

  /** The statement that goes by an id; made, of a speaker nobody knows, where there is none. */
  statementOf(id: string): string {
    const known = this.options.into?.statements.some((statement) => statement.id === id) || this.statements.some((one) => one.id === id);
    if (known) return id;
    const own = this.ids.take(id) ? id : this.ids.make(id, "statement");
    this.statements.push({ id: own, speaker: "unknown" });
    this.losses.add("speakers-unknown");
    return own;
  }

  /** The next place of some words in a source, after those that were asked for before. */
  nextPlace(source: DraftSource, words: string): Selector {
    const from = this.#reached.get(source.id) ?? 0;
    const start = source.text.raw.indexOf(words, from);
    if (start < 0) return words;
    this.#reached.set(source.id, start + words.length);
    return selectorOf(source.text, [{ start, end: start + words.length }]) ?? words;
  }

  /** A date that the imported file gives, and no words of a text. */
  dating(edtf: string): { edtf: string; basis: "inferred"; because: string } {
    return { edtf, basis: "inferred", because: `${this.input.name} gives it` };
  }

  /** The report of some words of a source, found to the letter; else says why not. The form follows from the quotation marks unless one is given that agrees. */
  report(
    source: DraftSource,
    selectors: readonly Selector[],
    entry: Omit<Loose<ReportEntry>, "quote" | "form" | "again">,
    form?: Form,
  ): Anchored {
    const found: Anchored[] = selectors.map((selector) => anchor(source.text, selector, { name: source.id }));
    const missed = found.find((one) => !one.ok);
    if (missed) return missed;
    const [first, ...again] = found.flatMap((one) => (one.ok ? [one] : []));
    const [quote, ...repeats] = [first!, ...again].map(({ spans }, at) => selectorOf(source.text, spans) ?? selectors[at]!);
    const voice = voiceOf(source.quotations, first!.spans);
    const fitting = entry.statement === undefined && entry.ascribed === undefined ? "narration" : forms[voice];
    if (form !== undefined && form !== "narration" && form !== forms[voice]) this.losses.add("forms-changed");
    const report: Loose<ReportEntry> = {
      ...entry,
      form: form === "narration" || form === forms[voice] ? form : fitting,
      quote: quote!,
      ...(repeats.length > 0 ? { again: repeats } : {}),
    };
    const own = [...this.#sources.values()].find(({ id }) => id === source.id);
    if (own) own.reports.push(report);
    else this.#reports.push({ source: source.id, ...report });
    return first!;
  }

  async finish(): Promise<Imported> {
    const { into, record = {} } = this.options;
    const stem = this.input.name.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "") || "imported";
    const head = { title: record.title ?? stem, language: record.language ?? "en", clock: record.clock ?? "UTC" };
    const { actors, events, statements, claims } = this;
    const shared = { ...(into ? {} : { record: head }), actors, events, statements, claims, reports: this.#reports };
    const own: RecordFile[] = [];
    for (const { id, entry, text, reports: told } of this.#sources.values()) {
      const file = await recordFile(`${id}.txt`, text.raw);
      own.push(await writtenFile(`${id}.yaml`, this.#text({ source: { ...entry, digest: file.digest }, reports: told })), file);
    }
    if (this.claims.length + this.events.length + own.length + this.#reports.length === 0) return this.#result([]);
    const path = into ? `${this.ids.make(`imported ${stem}`, "imported")}.yaml` : sharedPath(own);
    return this.#result([await writtenFile(path, this.#text(shared)), ...own]);
  }

  #result = (files: readonly RecordFile[]): Imported => ({ files, problems: this.problems, losses: this.losses.list() });

  #text = (file: Loose<AnnotationFile>): Iterable<string> => annotationText(file as AnnotationFile, this.remarks);
}

const forms = { inside: "direct", outside: "indirect", partly: "mixed" } as const satisfies Record<string, Form>;

const draftSource = (id: string, text: string): DraftSource => ({ id, text: foldText(text), quotations: quotationsOf(text) });
