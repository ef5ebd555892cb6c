import { createHash } from "node:crypto";
import type { Act, Form } from "@on-record/core";
import type { Day } from "./calendar.js";
import { isoOf } from "./calendar.js";
import { printedDates } from "./datings.js";
import { departure } from "./disputes.js";
import { capital, tail } from "./names.js";
import type { Random } from "./random.js";
import type { Shape } from "./shape.js";
import { cues, type Happening, type Memory, type Person, type Proposition, type Saying, takesStance } from "./world.js";
import { flow, type Plain, sections } from "./yaml.js";

export type Article = { readonly files: Readonly<Record<string, string>> };

type Making = {
  readonly id: string;
  readonly published: Day;
  readonly claims: readonly Proposition[];
  /** The sayings that this article reports. */
  readonly voices: readonly Saying[];
  readonly cast: readonly Person[];
  /** What happened before, for “after …”. */
  readonly earlier: readonly Happening[];
  readonly shape: Shape;
  readonly random: Random;
  readonly memory: Memory;
};

/** A sentence and the report of it. */
type Told = { readonly sentence: string; readonly report: Plain };

/** An article with a sentence a claim, between the furniture of a page; and the annotation that reads it. */
export function writeArticle(making: Making): Article {
  const { id, published, claims, voices, random } = making;
  const unread = [...voices];
  const told = claims.map((claim) => tell(making, claim, unread));
  // Sayings that no claim came to belong to are told as acts.
  const acts = unread.map((saying): Told => {
    const words = `${named(saying.speaker, id)} answered questions ${tail(random)}`;
    return { sentence: `${words}.`, report: { statement: saying.id, form: "narration", act: "ask", cue: "answered", quote: words } };
  });
  const headline = `News from ${tail(random)}`;
  const paragraphs = inParagraphs([...told, ...acts].map(({ sentence }) => sentence));
  const credit = `© ${capital(tail(random))}`;
  const text = ["Skip to content", headline, ...paragraphs, credit].join("\n\n");
  const source = {
    id,
    title: headline,
    digest: createHash("sha256").update(text).digest("hex"),
    ...(random.chance(0.7) ? { publisher: outletOf(making).id } : {}),
    ...(random.chance(0.2) ? { agency: outletOf(making).id } : {}),
    published: random.weighted({ day: 4, month: 2, none: 4 }) as string,
    zones: [
      { kind: "boilerplate", quote: "Skip to content" },
      { kind: "headline", quote: headline },
      { kind: "credit", quote: credit },
    ],
    unread: [{ quote: headline, because: "it names no claim" }],
  };
  const dates: Record<string, Plain | undefined> = {
    day: { edtf: isoOf(published), basis: "metadata" },
    month: { edtf: isoOf(published).slice(0, 7), basis: "metadata" },
    none: undefined,
  };
  const entry = `source: ${flow({ ...source, published: dates[source.published] })}\n\n`;
  return { files: { [`${id}.txt`]: text, [`${id}.yaml`]: entry + sections({ reports: [...told, ...acts].map(({ report }) => report) }) } };
}

function tell(making: Making, claim: Proposition, unread: Saying[]): Told {
  const { id, voices, cast, shape, random } = making;
  claim.printedBy.add(id);
  const form: Form = voices.length === 0 ? "narration" : random.weighted(shape.forms);
  const stance = random.weighted(shape.stances);
  const described = {
    claim: claim.shared
      ? claim.id
      : { id: claim.id, text: claim.core, kind: claim.kind, about: claim.about.map((event) => event.id), subject: claim.subject },
    stance: stance === "affirms" ? undefined : stance,
    departures: random.chance(shape.departing) ? [departure(claim.id, random)] : [],
  };
  const words = { affirms: "", rejects: "it was never so that ", "leaves-open": "it is not known whether " }[stance] + claim.core;
  const end = tail(random);
  if (form === "narration") {
    claim.taken.add(stance);
    const ascribed = random.chance(shape.ascribed) ? random.pick(cast).id : undefined;
    const date = dateOf(making, claim, end);
    if (random.chance(shape.interrupted)) {
      const sentence = `${capital(words)} – so far as anybody knows – ${end}${date}.`;
      return { sentence, report: { ...described, form, ascribed, quote: [capital(words), end] } };
    }
    return { sentence: `${capital(words)} ${end}${date}.`, report: { ...described, form, ascribed, quote: `${capital(words)} ${end}` } };
  }
  const saying = unread.pop() ?? random.pick(voices);
  const act = random.weighted<Act>(shape.acts);
  const cue = cues[act] ?? `${act}s`;
  if (takesStance(act)) claim.taken.add(stance);
  const via = random.chance(0.2) ? [outletOf(making).id] : [];
  const said = { ...described, statement: saying.id, form, act, cue, via };
  const speaker = named(saying.speaker, id);
  if (form === "direct")
    return { sentence: `“${capital(words)} ${end},” ${speaker} ${cue}.`, report: { ...said, quote: `${capital(words)} ${end}` } };
  const quote = form === "mixed" ? `${words} “${end}”` : `${words} ${end}`;
  const when = saidWhen(making, saying, (date) => `${speaker} ${cue}${date} that ${quote}`);
  const date = form === "mixed" ? "" : dateOf(making, claim, end);
  return { sentence: `${speaker} ${cue}${when} that ${quote}${date}.`, report: { ...said, quote } };
}

/** Half of the time, when what the claim is about happened: the words for it, which the event is then dated by. */
function dateOf({ id, published, earlier, random }: Making, claim: Proposition, end: string): string {
  const [event] = claim.about;
  if (!event || event.kind !== "happening" || random.chance(0.5)) return "";
  const after = earlier.filter((each) => each.kind === "happening" && each.day < event.day);
  const date = after.length > 0 && random.chance(0.15) ? dateAfter(random.pick(after)) : random.pick(printedDates(event.day, published));
  event.datings.push({ ...date.fields, source: id, quote: `${end} ${date.words}` });
  return ` ${date.words}`;
}

const dateAfter = (event: Happening) => ({ words: `after they told ${event.title}`, fields: { rel: "after", to: event.id } });

/** Now and then, when it was said. `whole` is the sentence with those words in it, which no other sentence has. */
function saidWhen({ id, published, random }: Making, saying: Saying, whole: (when: string) => string): string {
  if (random.chance(0.6)) return "";
  const date = random.pick(printedDates(saying.day, published));
  const dating = { ...date.fields, source: id, quote: whole(` ${date.words}`) };
  (saying.occasion ?? saying).datings.push(dating);
  return ` ${date.words}`;
}

function outletOf({ id, random, memory }: Making): Person {
  const outlet = random.pick(memory.outlets);
  outlet.printedBy.add(id);
  return outlet;
}

function named(speaker: Person, source: string): string {
  speaker.printedBy.add(source);
  return speaker.short;
}

function inParagraphs(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(" "));
  return paragraphs;
}
