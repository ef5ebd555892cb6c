import { parseEdtf } from "../edtf/parse.js";
import { acts, clocks, forms, lanes, stances } from "../vocabulary.js";
import type { Query } from "./query.js";
import { canonicalText } from "./text.js";

/** The kinds of record that a field can name. */
export type FieldRecord = "source" | "actor" | "event" | "question";

/** A value as read from one word of an address, a flag or a file: its canonical form, or why it is none. */
export type ReadValue =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string; readonly hint: string };

type Common = {
  /** What the field asks, in one sentence for help and documentation. */
  readonly description: string;
  /** A value for documentation. */
  readonly example: string;
  /** Reads one value. What it gives reads as itself. */
  readonly read: (value: string) => ReadValue;
};

/** `ids` and `words` take several values, which are alternatives; the others take one. */
export type Field =
  | (Common & { readonly kind: "ids"; readonly many: true; readonly record: FieldRecord })
  | (Common & { readonly kind: "words"; readonly many: true; readonly values: readonly string[] })
  | (Common & { readonly kind: "word"; readonly many: false; readonly values: readonly string[]; readonly fallback: string })
  | (Common & { readonly kind: "date" | "text"; readonly many: false });

/** The fields of a query: the one place where they are declared. A field of `Query` without a row here does not compile. */
export const fields = {
  text: {
    kind: "text",
    many: false,
    description:
      "Words to look for in claims, quotes and the names of speakers and outlets: all of them, the last one perhaps unfinished. Case and accents do not count.",
    example: "frozen particip",
    read: (value) => {
      const text = canonicalText(value);
      return text ? { ok: true, value: text } : { ok: false, message: "there is no word to look for", hint: "give one word or more" };
    },
  },
  source: ids("source", "Printed by one of these sources.", "004"),
  actor: ids("actor", "Said by one of these actors, on behalf of one, or told as the view of one.", "pashinyan"),
  event: ids("event", "About one of these events or a part of it.", "border-clash"),
  question: ids("question", "Bearing on one of these questions.", "has-armenia-left"),
  act: words(acts, "Put forward in one of these acts, as a source tells it.", "deny"),
  form: words(forms, "Printed in one of these forms.", "direct"),
  stance: words(stances, "With one of these stances.", "rejects"),
  during: date("Within this stretch of time on the chosen clock, certainly or perhaps; what is only perhaps is marked.", "2024-02"),
  asof: date("As the record stood at the end of this date: what was public by then, and what possibly was.", "2024-03-14"),
  without: ids("source", "With these sources pulled out.", "004"),
  clock: word(clocks, "said", "The time that orders the list: when it happened, when it was said, when it was published.", "happened"),
  lane: word(lanes, "source", "What the timeline is laid out by.", "actor"),
} satisfies Record<keyof Query, Field>;

export type FieldName = keyof Query;

/** The names of all fields, in alphabetical order, which is their canonical order. */
export const fieldNames = (Object.keys(fields) as FieldName[]).sort();

/** The row of the table, without what only this field has. */
export const fieldOf = (name: FieldName): Field => fields[name];

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name);

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function ids(record: FieldRecord, description: string, example: string) {
  return { kind: "ids", many: true, record, description, example, read: readId } as const;

  function readId(value: string): ReadValue {
    const id = value.trim().toLowerCase();
    if (id.length <= 120 && slug.test(id)) return { ok: true, value: id };
    return {
      ok: false,
      message: `not the id of ${article(record)} ${record}`,
      hint: `an id is lower-case letters and digits, parted by hyphens, such as ${example}`,
    };
  }
}

function words<Word extends string>(values: readonly Word[], description: string, example: Word) {
  return { kind: "words", many: true, values, description, example, read: oneOf(values) } as const;
}

function word<Word extends string>(values: readonly Word[], fallback: Word, description: string, example: Word) {
  return { kind: "word", many: false, values, fallback, description, example, read: oneOf(values) } as const;
}

function oneOf(values: readonly string[]) {
  return (value: string): ReadValue => {
    const word = value.trim().toLowerCase();
    if (values.includes(word)) return { ok: true, value: word };
    return { ok: false, message: "not one of the words this field knows", hint: `one of ${values.join(", ")}` };
  };
}

function date(description: string, example: string) {
  return { kind: "date", many: false, description, example, read: readDate } as const;

  function readDate(value: string): ReadValue {
    const result = parseEdtf(value.trim());
    if (result.ok) return { ok: true, value: result.edtf.text };
    return { ok: false, message: `not a date: ${result.fault.message}`, hint: result.fault.hint };
  }
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");
