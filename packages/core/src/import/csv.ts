import { parseEdtf } from "../model/edtf/parse.js";
import { reportIdPattern } from "../model/id.js";
import type { Selector, Span } from "../model/selector.js";
import { acts, claimKinds, forms, stances } from "../model/vocabulary.js";
import { selectorOf } from "../parse/anchor/index.js";
import { isLanguage } from "../parse/times/time-zone.js";
import type { CsvField } from "./csv-fields.js";
import { type CsvRow, readRows } from "./csv-rows.js";
import { Draft, type DraftSource } from "./draft.js";
import type { Imported, ImportInput, ImportOptions } from "./importer.js";

/**
 * A table with a row a report. A row whose words stand in a text that is given becomes a report of them. Any other becomes a claim
 * with a remark that tells its row, its source and its date, and no report: a quote is never made up.
 */
export async function read(input: ImportInput, options: ImportOptions = {}): Promise<Imported> {
  const draft = new Draft(input, options);
  const table = new Table(draft);
  const line = await readRows(input.text, draft, options, (row) => table.read(row));
  if (line === undefined) return draft.finish();
  // A file that is no CSV tells nothing else: what was read before its fault is let go.
  const refused = new Draft(input, options);
  const hint = "check the quotation marks: one inside a cell is written twice";
  refused.fault("import-syntax", { line, column: 1 }, "the file is not CSV", hint);
  return refused.finish();
}

/** A field, and the words that it knows. */
type Words<Word extends string> = { readonly field: CsvField; readonly known: readonly Word[] };

class Table {
  readonly #claims = new Map<string, string>();
  readonly #actors = new Map<string, string>();
  readonly #statements = new Map<string, string>();

  constructor(private readonly draft: Draft) {}

  read(row: CsvRow): void {
    const { cells, line } = row;
    const names = [cells.source, cells.url, cells.title].flatMap((name) => name ?? []);
    const source = names.length === 0 ? undefined : this.#source(row, names);
    const isSpoken = cells.speaker !== undefined || cells["speaker-id"] !== undefined || cells.statement !== undefined;
    if (cells.claim === undefined && !(isSpoken && cells.quote !== undefined && source))
      return this.draft.fault("import-row-empty", { line, column: 1 }, "the row has no claim", "write the claim, or take the row out");
    const quote = cells.quote;
    if (quote === undefined || !source) {
      if (quote !== undefined) this.#missing(line, names);
      else this.draft.losses.add("rows-without-quote");
      return void this.#claim(row, true);
    }
    const claim = cells.claim === undefined ? undefined : this.#claim(row, false);
    const statement = isSpoken ? this.#statement(row) : undefined;
    const stance = this.#word(row, { field: "stance", known: stances });
    const act = this.#word(row, { field: "act", known: acts });
    const form = this.#word(row, { field: "form", known: forms });
    const id = cells.report !== undefined && this.draft.ids.take(cells.report, reportIdPattern) ? cells.report : undefined;
    const entry = {
      id: id ?? this.draft.ids.make(`${source.id} ${claim ?? statement ?? ""}`, "report"),
      ...(claim === undefined ? {} : { claim }),
      ...(stance === undefined || stance === "affirms" ? {} : { stance }),
      ...(statement === undefined ? {} : { statement }),
      ...(act === undefined ? {} : { act }),
      ...(cells.cue === undefined ? {} : { cue: cells.cue }),
    };
    const found = this.draft.report(source, [selectorIn(source, cells.spans, quote)], entry, form);
    if (!found.ok) this.draft.fault(found.code, { line, column: 1 }, found.message, found.hint);
  }

  #source({ cells, line }: CsvRow, names: readonly string[]): DraftSource | undefined {
    const published = this.#date(line, cells.published, "published");
    const language = this.#language(line, cells.language);
    const url = [cells.url, cells.source].find((name) => name !== undefined && /^https?:/.test(name) && URL.canParse(name));
    const about = {
      ...(cells.title === undefined ? {} : { title: cells.title }),
      ...(language === undefined ? {} : { language }),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published: { edtf: published, basis: "metadata" as const } }),
    };
    const known = this.draft.sourceOf(names, about);
    if (known || about.url === undefined) return known;
    if (cells.quote === undefined) {
      const before = this.draft.sourceCount;
      this.draft.addSource(
        about.url,
        "",
        { ...about, title: about.title ?? about.url, rights: "excerpt" },
        cells.title ?? about.url.replace(/^https?:\/\/(?:www\.)?/, ""),
      );
      if (this.draft.sourceCount > before) this.draft.losses.add("sources-without-text");
    }
    return undefined;
  }

  #missing(line: number, names: readonly string[]): void {
    const what =
      names.length === 0 ? "the row names no source, so its words are in no text" : `the text of ${names.join(", ")} is not given`;
    const hint = "give the text of the source under one of these names; its claim is written, and no report";
    this.draft.fault("import-text-missing", { line, column: 1 }, what, names.length === 0 ? "name the source of the words" : hint);
  }

  #claim(row: CsvRow, alone: boolean): string {
    const { cells, line } = row;
    const text = cells.claim!;
    const found = this.#claims.get(cells["claim-id"] ?? text);
    if (found !== undefined) return found;
    const own = cells["claim-id"];
    const id = own !== undefined && this.draft.ids.take(own) ? own : this.draft.ids.make(own ?? text, "claim");
    const kind = this.#word(row, { field: "kind", known: claimKinds });
    if (kind === undefined) this.draft.losses.add("kinds-assumed");
    const claim = { id, text, kind: kind ?? ("happening" as const) };
    this.draft.claims.push(claim);
    this.#claims.set(own ?? text, id);
    if (alone) this.draft.remarks.set(claim, remarkOf(line, cells));
    return id;
  }

  #statement({ cells, line }: CsvRow): string {
    const speaker = this.#speaker(cells);
    const said = this.#date(line, cells.said, "said");
    const key = cells.statement ?? `${speaker} ${said ?? ""} ${said === undefined ? (cells.source ?? cells.url ?? "") : ""}`;
    const found = this.#statements.get(key);
    if (found !== undefined) return found;
    const own = cells.statement;
    const id =
      own !== undefined && this.draft.ids.take(own) ? own : this.draft.ids.make(own ?? `${speaker} speaks ${said ?? ""}`, "statement");
    if (speaker === "unknown") this.draft.losses.add("speakers-unknown");
    if (said !== undefined) this.draft.losses.add("dates-unquoted");
    this.draft.statements.push({ id, speaker, ...(said === undefined ? {} : { said: [this.draft.dating(said)] }) });
    this.#statements.set(key, id);
    return id;
  }

  #speaker(cells: CsvRow["cells"]): string {
    const key = cells["speaker-id"] ?? cells.speaker;
    if (key === undefined || key === "unknown") return "unknown";
    const found = this.#actors.get(key) ?? this.draft.knownActor(key);
    if (found !== undefined) return found;
    const own = cells["speaker-id"];
    const id = own !== undefined && this.draft.ids.take(own) ? own : this.draft.ids.make(key, "actor");
    this.draft.actors.push({ id, name: cells.speaker ?? key, kind: "person" });
    this.draft.losses.add("actors-assumed");
    this.#actors.set(key, id);
    return id;
  }

  #language(line: number, written: string | undefined): string | undefined {
    if (written === undefined || isLanguage(written)) return written;
    this.draft.fault(
      "unknown-language",
      { line, column: 1 },
      `"${written}" is not a language tag`,
      "write a BCP 47 tag, such as en or pt-BR",
      "warning",
    );
    return undefined;
  }

  #date(line: number, written: string | undefined, field: CsvField): string | undefined {
    if (written === undefined || written === "XXXX") return undefined;
    const read = parseEdtf(written);
    if (read.ok) return read.edtf.text;
    this.draft.fault(
      "bad-date",
      { line, column: 1 },
      `${field}: "${written}" is no date: ${read.fault.message}`,
      read.fault.hint,
      "warning",
    );
    return undefined;
  }

  #word<Word extends string>({ cells, line }: CsvRow, { field, known }: Words<Word>): Word | undefined {
    const written = cells[field]?.toLowerCase();
    if (written === undefined) return undefined;
    const word = known.find((one) => one === written);
    if (word === undefined)
      this.draft.fault(
        "bad-value",
        { line, column: 1 },
        `${field}: "${written}" is none of the words for it`,
        `one of ${known.join(", ")}`,
        "warning",
      );
    return word;
  }
}

/** The place that the row gives, if its words stand there; else the words, in the parts that our CSV joins. */
function selectorIn({ text }: DraftSource, spans: string | undefined, quote: string): Selector {
  const told = spansOf(spans);
  const printed = told.map(({ start, end }) => text.raw.slice(start, end)).join(" … ");
  const placed = told.length > 0 && folded(printed) === folded(quote) ? selectorOf(text, told) : undefined;
  return placed ?? (quote.includes(" … ") && !text.raw.includes(quote) ? quote.split(" … ") : quote);
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

const spansOf = (written: string | undefined): Span[] =>
  (written ?? "").split(/\s+/).flatMap((one) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(one) ?? [];
    return start === undefined || Number(start) >= Number(end) ? [] : [{ start: Number(start), end: Number(end) }];
  });

/** `row at line 5: said by Anna 2024-02; https://example.org/a`. */
function remarkOf(line: number, { speaker, said, stance, url, title, source, quote }: CsvRow["cells"]): string {
  const told = [
    speaker === undefined ? "" : `${stance ?? "affirms"}: ${speaker}`,
    said === undefined ? "" : `said ${said}`,
    url ?? title ?? source ?? "",
    quote === undefined ? "" : `“${quote}”`,
  ].filter(Boolean);
  return `line ${line} of the table${told.length > 0 ? `: ${told.join("; ")}` : ""}`;
}
