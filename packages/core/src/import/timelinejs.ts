import { parseEdtf } from "../model/edtf/parse.js";
import { slugPattern } from "../model/id.js";
import { Draft, type DraftSource } from "./draft.js";
import type { Imported, ImportInput, ImportOptions } from "./importer.js";
import { type JsonFile, readJson } from "./json-place.js";
import { plainText } from "./plain-text.js";

type Fields = Readonly<Record<string, unknown>>;
type Slide = { readonly fields: Fields; readonly at: () => { readonly line: number; readonly column: number } };

/**
 * The slides of a TimelineJS timeline. The timeline itself is the source: its words are the text, each slide with a headline is
 * an event on its days and a claim in the timeline’s own voice, and its quote is the headline as it stands there.
 */
export async function read(input: ImportInput, options: ImportOptions = {}): Promise<Imported> {
  const draft = new Draft(input, options);
  const file = readJson(input.text);
  if (!file) draft.fault("import-syntax", { line: 1, column: 1 }, "the file is not JSON", "give the JSON that TimelineJS reads");
  else if (!isObject(file.value) || !Array.isArray(file.value["events"]))
    draft.fault(
      "import-foreign",
      { line: 1, column: 1 },
      "the file is JSON, but no timeline: it has no list `events`",
      "give the JSON that TimelineJS reads",
    );
  else readSlides(draft, input, file, file.value);
  return draft.finish();
}

function readSlides(draft: Draft, { name }: ImportInput, file: JsonFile, timeline: Fields): void {
  const events = timeline["events"] as readonly unknown[];
  const slides = events.map((fields, at): Slide => ({ fields: isObject(fields) ? fields : {}, at: () => file.at(["events", at]) }));
  const told = slides.map((slide) => wordsOf(draft, slide));
  const title = isObject(timeline["title"]) ? headlineOf(timeline["title"]) : "";
  const text = [title, ...told.map(({ headline, body }) => [headline, body].filter(Boolean).join("\n"))].filter(Boolean).join("\n\n");
  const source = draft.addSource("timeline", `${text}\n`, { title: title || name });
  slides.forEach((slide, at) => readSlide(draft, source, slide, told[at]!));
}

type Told = { readonly headline: string; readonly body: string };

function wordsOf(draft: Draft, { fields }: Slide): Told {
  const words = isObject(fields["text"]) ? fields["text"] : {};
  const [headline, body] = [words["headline"], words["text"]].map((part) => (typeof part === "string" ? part : ""));
  if (/<[a-z]/i.test(`${headline}${body}`)) draft.losses.add("markup-left-out");
  if (fields["media"] !== undefined) draft.losses.add("media-left-out");
  return { headline: headlineOf(fields), body: plainText(body!) };
}

const headlineOf = (fields: Fields): string => {
  const words = isObject(fields["text"]) ? fields["text"]["headline"] : undefined;
  return typeof words === "string" ? plainText(words).replace(/\s+/g, " ") : "";
};

function readSlide(draft: Draft, source: DraftSource, { fields, at }: Slide, { headline }: Told): void {
  if (headline === "")
    return draft.fault("import-slide-empty", at(), "the slide has no headline", "give it one, or take it out", "warning");
  const edtf = dateOf(draft, fields, at);
  if (edtf === undefined) draft.losses.add("slides-undated");
  else draft.losses.add("dates-unquoted");
  const own = typeof fields["unique_id"] === "string" ? fields["unique_id"] : "";
  const event = slugPattern.test(own) && draft.ids.take(own) ? own : draft.ids.make(headline, "event");
  draft.events.push({
    id: event,
    title: headline,
    kind: "happening",
    ...(edtf === undefined ? {} : { happened: [draft.dating(edtf)] }),
  });
  const claim = draft.ids.make(`${event} told`, "claim");
  draft.claims.push({ id: claim, text: headline, kind: "happening", about: [event] });
  draft.losses.add("kinds-assumed");
  const place = draft.nextPlace(source, headline);
  const found = draft.report(source, [place], { id: draft.ids.make(`${source.id} ${event}`, "report"), claim });
  if (!found.ok) draft.fault(found.code, at(), found.message, found.hint);
}

/** `start_date` and `end_date` as EDTF: one day, or the stretch from one to the other. */
function dateOf(draft: Draft, fields: Fields, at: Slide["at"]): string | undefined {
  const [from, to] = [fields["start_date"], fields["end_date"]].map((date) => (isObject(date) ? edtfOf(draft, date) : undefined));
  if (from === undefined) return undefined;
  const written = to === undefined || to === from ? from : `${from}/${to}`;
  const read = parseEdtf(written);
  if (read.ok) return read.edtf.text;
  draft.fault("bad-date", at(), `the slide’s date is none: ${read.fault.message}`, read.fault.hint, "warning");
  return undefined;
}

/** TimelineJS has no year 0: 44 BC is its year -44, and -43 in EDTF. Numbers may stand there as text. */
function edtfOf(draft: Draft, date: Fields): string | undefined {
  const [year, month, day, hour] = ["year", "month", "day", "hour"].map((part) => numberOf(date[part]));
  if (year === undefined) return undefined;
  const astronomical = year < 0 ? year + 1 : year;
  const size = String(Math.abs(astronomical)).padStart(4, "0");
  const written = `${size.length > 4 ? "Y" : ""}${astronomical < 0 ? "-" : ""}${size}`;
  if (hour !== undefined) draft.losses.add("times-as-days");
  if (month === undefined || size.length > 4) return written;
  return [written, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, "0")).join("-");
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) ? number : undefined;
}

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
