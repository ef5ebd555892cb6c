import { reportIdPattern, slugPattern } from "../model/id.js";
import type { Selector } from "../model/selector.js";
import type { Stance } from "../model/vocabulary.js";
import { stanceWords } from "../exchange/entries.js";
import { Draft, type DraftSource } from "./draft.js";
import type { Imported, ImportInput, ImportOptions } from "./importer.js";
import { readJson } from "./json-place.js";
import { plainText } from "./plain-text.js";
import { selectorFor } from "./w3c-selectors.js";

type Fields = Readonly<Record<string, unknown>>;
type Place = { readonly line: number; readonly column: number };

/**
 * Annotations of the W3C’s model, one or many, as reports: the quote of each is found again, to the letter, in a text that is given or
 * that the record has. What is not found is a problem, and no report.
 */
export async function read(input: ImportInput, options: ImportOptions = {}): Promise<Imported> {
  const draft = new Draft(input, options);
  const file = readJson(input.text);
  const found = file && annotationsIn(file.value, []);
  if (!file) draft.fault("import-syntax", { line: 1, column: 1 }, "the file is not JSON", "give annotations as JSON-LD");
  else if (!found || found.length === 0)
    draft.fault(
      "import-foreign",
      { line: 1, column: 1 },
      "the file is JSON, but has no annotation",
      "give an Annotation, a list, a page or a collection of them",
    );
  else for (const { fields, path } of found) new Reading(draft, () => file.at(path)).read(fields);
  return draft.finish();
}

type Found = { readonly fields: Fields; readonly path: readonly (string | number)[] };

/** The annotations of a list, a page, a collection with its first page in it, or the one that a file is. */
function annotationsIn(value: unknown, path: readonly (string | number)[]): Found[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => annotationsIn(item, [...path, at]));
  if (!isObject(value)) return [];
  if (listOf(value["type"]).includes("Annotation")) return [{ fields: value, path }];
  const [name, inside] = value["first"] === undefined ? ["items", value["items"]] : ["first", value["first"]];
  return annotationsIn(inside, [...path, name as string]);
}

class Reading {
  constructor(
    private readonly draft: Draft,
    private readonly at: () => Place,
  ) {}

  read(annotation: Fields): void {
    const bodies = listOf(annotation["body"] ?? annotation["bodyValue"]);
    const bySource = new Map<DraftSource, Selector[]>();
    for (const target of listOf(annotation["target"])) {
      const found = this.#target(target);
      if (found) bySource.set(found.source, [...(bySource.get(found.source) ?? []), found.selector]);
    }
    for (const [source, selectors] of bySource) this.#report(annotation, source, selectors, bodies);
  }

  #target(target: unknown): { source: DraftSource; selector: Selector } | undefined {
    const fields = isObject(target) ? target : {};
    const name = typeof target === "string" ? target : (idOf(fields["source"]) ?? idOf(fields));
    if (name === undefined) return this.#fault("import-foreign", "a target does not name its source", "give the target a `source`");
    const url = /^https?:/.test(name) && URL.canParse(name) ? { url: name.replace(/#.*$/s, "") } : {};
    const source = this.draft.sourceOf([name], url);
    if (!source)
      return this.#fault(
        "import-text-missing",
        `the text of ${name} is not given`,
        "give the text under that name, or under its last part",
      );
    const selector = selectorFor(listOf(fields["selector"]).filter(isObject), source.text);
    if (selector !== undefined) return { source, selector };
    return this.#fault(
      "import-quote-missing",
      `an annotation of ${name} has no TextQuoteSelector, so there are no words to be found again`,
      "annotate with a TextQuoteSelector: a place alone does not show that the text is the same",
    );
  }

  #report(annotation: Fields, source: DraftSource, selectors: readonly Selector[], bodies: readonly unknown[]): void {
    const { draft } = this;
    const about = aboutOf(bodies);
    if (about.others > 0) draft.losses.add("bodies-left-out", about.others);
    const words = typeof selectors[0] === "string" ? selectors[0] : (selectors[0] as { exact: string }).exact;
    // Our own export names the statement alone where a report tells an act without a claim.
    const isActAlone = about.claim === undefined && about.statement !== undefined;
    const claim = isActAlone ? undefined : draft.claimOf(about.claim, about.text ?? words);
    const statement = about.statement === undefined ? undefined : draft.statementOf(about.statement);
    const name = tailOf(idOf(annotation) ?? "");
    const id = draft.ids.take(name, reportIdPattern) ? name : draft.ids.make(`${source.id} ${claim ?? statement ?? ""}`, "report");
    const entry = {
      id,
      ...(claim === undefined ? {} : { claim }),
      ...(about.stance === undefined || about.stance === "affirms" ? {} : { stance: about.stance }),
      ...(statement === undefined ? {} : { statement }),
    };
    const found = draft.report(source, selectors, entry);
    if (!found.ok) this.#fault(found.code, found.message, found.hint);
  }

  #fault(code: string, message: string, hint: string): undefined {
    this.draft.fault(code, this.at(), message, hint);
    return undefined;
  }
}

type About = {
  readonly sentence?: string;
  readonly text?: string;
  readonly stance?: Stance;
  readonly claim?: string;
  readonly statement?: string;
  /** Bodies that a report has no place for. */
  readonly others: number;
};

/** What the bodies say: our own exports name the claim and the statement, and say the stance in a sentence; others have a text. */
function aboutOf(bodies: readonly unknown[]): About {
  const texts = bodies.flatMap(textOf);
  const named = (purpose: string) => {
    const body = bodies.find((each) => isObject(each) && each["purpose"] === purpose && each["source"] !== undefined);
    const id = isObject(body) ? tailOf(idOf(body["source"]) ?? "") : "";
    return slugPattern.test(id) ? id : undefined;
  };
  const [claim, statement, sentence] = [named("identifying"), named("linking"), texts[0]];
  const others = bodies.length - texts.slice(0, 1).length - [claim, statement].filter((one) => one !== undefined).length;
  const stated =
    claim === undefined
      ? undefined
      : (Object.keys(stanceWords) as Stance[]).find((stance) => sentence?.includes(` ${stanceWords[stance]}: `));
  const text =
    stated === undefined ? sentence : sentence?.slice(sentence.indexOf(` ${stanceWords[stated]}: `) + stanceWords[stated].length + 3);
  return {
    ...(sentence === undefined ? {} : { sentence }),
    ...(text === undefined ? {} : { text }),
    ...(stated === undefined ? {} : { stance: stated }),
    ...(claim === undefined ? {} : { claim }),
    ...(statement === undefined ? {} : { statement }),
    others: Math.max(0, others),
  };
}

function textOf(body: unknown): string[] {
  if (typeof body === "string") return /^https?:/.test(body) ? [] : [body];
  if (!isObject(body) || typeof body["value"] !== "string") return [];
  const text = body["format"] === "text/html" ? plainText(body["value"]) : body["value"].trim();
  return text === "" ? [] : [text];
}

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const idOf = (value: unknown): string | undefined => {
  const id = isObject(value) ? (value["id"] ?? value["@id"]) : value;
  return typeof id === "string" && id !== "" ? id : undefined;
};

/** `https://record.example/sources/004#004.shut` and `urn:on-record:a:reports:004.shut` are both called `004.shut`. */
const tailOf = (name: string): string => /[^/#:]*$/.exec(name)?.[0] ?? "";
