import type { RecordFile } from "../parse/record-file.js";

/** Makes the files of a record from their contents: `recordFiles({ "record.yaml": "…", "a.txt": "…" })`. */
export function recordFiles(contents: Readonly<Record<string, string | Uint8Array>>): RecordFile[] {
  return Object.entries(contents).map(([path, content]) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { path, bytes, digest: digestOf(bytes) };
  });
}

/** What of a small record is different in a story; the rest is as in `smallRecord`. Each is YAML, without its key. */
export type SmallRecord = {
  /** The text of the one source, `gazette`. */
  readonly text?: string;
  /** Further fields of the source: `zones: [{ … }]`. */
  readonly source?: string;
  readonly reports?: string;
  /** Further lines of `record.yaml`, keys included: `events:\n  - { … }`. */
  readonly more?: string;
  /** Further files. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

const town = `The gates of the mill were shut on Monday. “We have shut the gates,” the miller said.\n`;

/** A record of one source about a mill, without a fault, in which a story changes what it is about. */
export function smallRecord({
  text = town,
  source = "",
  reports = townReports,
  more = townRecord,
  files = {},
}: SmallRecord = {}): RecordFile[] {
  const digest = digestOf(new TextEncoder().encode(text));
  return recordFiles({
    "record.yaml": `record: { title: The mill, language: en, clock: Europe/Paris }\n${more}`,
    "gazette.yaml": `source:\n  id: gazette\n  title: The mill is shut\n  digest: ${digest}\n${indented(source)}reports:\n${reports}`,
    "gazette.txt": text,
    ...files,
  });
}

const townReports = `  - { claim: gates-shut, form: narration, quote: The gates of the mill were shut on Monday }
  - { id: gazette-miller, claim: gates-shut, statement: miller-speaks, form: direct, act: confirm, cue: said, quote: We have shut the gates }
`;

const townRecord = `actors:
  - { id: miller, name: The miller, kind: person }
events:
  - { id: shutting, title: The gates are shut, kind: happening, happened: [{ rel: monday, source: gazette, quote: on Monday }] }
statements:
  - { id: miller-speaks, speaker: miller }
claims:
  - { id: gates-shut, text: The gates of the mill were shut, kind: happening, about: [shutting] }
`;

const indented = (yaml: string): string => (yaml === "" ? "" : `${yaml.trimEnd().replace(/^/gm, "  ")}\n`);

/**
 * A stand-in for the sha256 of a file, made of its content alone: 64 hexadecimal digits (FNV-1a with eight seeds). It lets tests
 * build records where no hash function is at hand; it protects nothing.
 */
export function digestOf(bytes: Uint8Array): string {
  const words = Array.from({ length: 8 }, (_, seed) => {
    let hash = 0x811c9dc5 ^ seed;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  return words.join("");
}
