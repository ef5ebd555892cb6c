import { createHash } from "node:crypto";
import { flowText } from "../add/yaml-text.js";

const article = `Bridge at Alder Lock closed

The footbridge at Alder Lock was closed on Monday.

“A beam is cracked,” said Ines Marlow, the town engineer. She said the bridge would reopen in June.
`;

const emptyHead = (title: string, language: string, clock: string) => `# yaml-language-server: $schema=on-record.schema.json
# A record: what several articles share. Everything after a # is for people and is not read.
# Check it whenever you have changed something: onrecord check

record:
  title: ${flowText(title)}
  language: ${flowText(language)}   # the language that you write in
  clock: ${flowText(clock)}   # the time zone of dates that name none
`;

const head = (title: string, language: string, clock: string) => `${emptyHead(title, language, clock)}
# Who speaks or is spoken of.
actors:
  - { id: marlow, name: Ines Marlow, short: Marlow, kind: person }

# What claims are about. An event has a date: here from words of the article.
events:
  - { id: closing, title: The footbridge is closed, kind: happening, happened: [{ rel: monday, source: example, quote: on Monday }] }

# Acts of saying. What she said on one occasion is one statement, however many papers print it.
statements:
  - { id: marlow-speaks, speaker: marlow }

# Sentences of your own, neutral and in the affirmative. Whoever denies one rejects it: that makes no second claim.
claims:
  - { id: beam-cracked, text: A beam of the footbridge is cracked, kind: state }
  - { id: bridge-closed, text: The footbridge was closed, kind: happening, about: [closing] }
  - { id: reopens-in-june, text: The footbridge reopens in June, kind: intent }
`;

const source = (digest: string) => `# yaml-language-server: $schema=on-record.schema.json
# One article: what it is, and which of its words carry which claim. Its text is the .txt of the same name, and is never changed.
# The article is invented. Take it out when you have added your own: onrecord add FILE

source:
  id: example
  title: Bridge at Alder Lock closed
  digest: ${digest}
  published: { edtf: 2025-05-06, basis: metadata }
  zones:
    - { kind: headline, quote: Bridge at Alder Lock closed }

# A quote is the words of the article, to the letter. Without a statement it is told in the article’s own voice.
reports:
  - { claim: bridge-closed, form: narration, quote: The footbridge at Alder Lock was closed }
  - { claim: beam-cracked, statement: marlow-speaks, form: direct, act: state, cue: said, quote: A beam is cracked }
  - { claim: reopens-in-june, statement: marlow-speaks, form: indirect, act: announce, cue: said, quote: the bridge would reopen in June }
`;

/** What a new record is called, the language it is written in, and the time zone of its dates. */
export type Begun = { readonly title: string; readonly language: string; readonly clock: string };

type NewFiles = { path: string; bytes: Uint8Array }[];

/** The files of a small record about an invented article, with comments that say what is what. It has no fault. */
export function firstRecord({ title, language, clock }: Begun, schema: unknown): NewFiles {
  const digest = createHash("sha256").update(article).digest("hex");
  return encoded({
    "record.yaml": head(title, language, clock),
    "example.yaml": source(digest),
    "example.txt": article,
    ...schemaFile(schema),
  });
}

/** The files of a record in which there is nothing yet. It has no fault either. */
export const emptyRecord = ({ title, language, clock }: Begun, schema: unknown): NewFiles =>
  encoded({ "record.yaml": emptyHead(title, language, clock), ...schemaFile(schema) });

const schemaFile = (schema: unknown) => ({ "on-record.schema.json": `${JSON.stringify(schema, null, 2)}\n` });

const encoded = (contents: Readonly<Record<string, string>>): NewFiles =>
  Object.entries(contents).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }));
