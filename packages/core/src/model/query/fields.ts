import { acts, clocks, forms, lanes, stances } from "../vocabulary.js";
import { askedDate } from "./date.js";
import type { Query } from "./query.js";
import { canonicalText } from "./text.js";

/** The kinds of record that a field can name. */
export type FieldRecord = "source" | "actor" | "event" | "question";

/** A value as read from one word of an address, a flag or a file: its canonical form, or why it is none. */
export type ReadValue =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string; readonly hint: string };

type Common = {
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

/**
 * The fields of a query: the one place where they are declared. A field of `Query` without a row here does not compile. What each
 * asks stands in `fieldDescriptions`, which a page that only asks need not carry.
 */
export const fields = {
  text: {
    kind: "text",
    many: false,
    example: "frozen particip",
    read: (value) => {
      const text = canonicalText(value);
      return text ? { ok: true, value: text } : { ok: false, message: "there is no word to look for", hint: "give one word or more" };
    },
  },
  source: ids("source", "004"),
  actor: ids("actor", "pashinyan"),
  event: ids("event", "border-clash"),
  question: ids("question", "has-armenia-left"),
  act: words(acts, "deny"),
  form: words(forms, "direct"),
  stance: words(stances, "rejects"),
  during: date("2024-02"),
  asof: date("2024-03-14"),
  without: ids("source", "004"),
  clock: word(clocks, "said", "happened"),
  lane: word(lanes, "source", "actor"),
} satisfies Record<keyof Query, Field>;

export type FieldName = keyof Query;

/** The names of all fields, in alphabetical order, which is their canonical order. */
export const fieldNames = (Object.keys(fields) as FieldName[]).sort();

/** The row of the table, without what only this field has. */
export const fieldOf = (name: FieldName): Field => fields[name];

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name);

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function ids(record: FieldRecord, example: string) {
  return { kind: "ids", many: true, record, example, read: readId } as const;

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

function words<Word extends string>(values: readonly Word[], example: Word) {
  return { kind: "words", many: true, values, example, read: oneOf(values) } as const;
}

function word<Word extends string>(values: readonly Word[], fallback: Word, example: Word) {
  return { kind: "word", many: false, values, fallback, example, read: oneOf(values) } as const;
}

function oneOf(values: readonly string[]) {
  return (value: string): ReadValue => {
    const word = value.trim().toLowerCase();
    if (values.includes(word)) return { ok: true, value: word };
    return { ok: false, message: "not one of the words this field knows", hint: `one of ${values.join(", ")}` };
  };
}

function date(example: string) {
  return { kind: "date", many: false, example, read: readDate } as const;

  function readDate(value: string): ReadValue {
    const date = askedDate(value.trim());
    if (date) return { ok: true, value: date.text };
    return {
      ok: false,
      message: "not a date: it names no stretch of the calendar",
      hint: "write a year, a month or a day, such as 2024-02, or from one to another, such as 2024-02/2024-05-31",
    };
  }
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an" : "a");
