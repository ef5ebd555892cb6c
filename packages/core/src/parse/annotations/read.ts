import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { z } from "zod";
import { recordHeadSchema } from "../../model/dataset.js";
import type { Problem } from "../../model/problem.js";
import { sourceEntrySchema, type SourceEntry } from "../../model/source.js";
import { compact } from "../compact.js";
import { linesOf, quoted } from "../text/index.js";
import type { Annotations, EntryOf, ListName, RecordHead } from "./annotations.js";
import type { Entry } from "./entry.js";
import { explain } from "./explain.js";
import type { Fault } from "./fault.js";
import { KeptPlaces } from "./kept-places.js";
import { nearest } from "./nearest.js";
import { readPieces } from "./pieces.js";
import { placeAt, plainOf } from "./plain.js";
import { entrySchemas, listNames } from "./schemas.js";
import { keyFinder, offsetOf } from "./tree.js";
import { WrittenEntry } from "./written-entry.js";

/**
 * Reads one YAML file with its positions: every well-formed entry, and every problem at once. Each entry is checked on
 * its own. Where the YAML itself is at fault no entry is given, since brackets that do not close move all that follows.
 * Of the tree a piece is there at a time; only offsets are kept. Never throws for what the file says.
 */
export function readAnnotations({ path, text }: { path: string; text: string }): Annotations {
  const lines = linesOf(text);
  const kept = new KeptPlaces(path, lines);
  const faults: Fault[] = [];
  const lists = noEntries();
  const heads: { record?: Entry<RecordHead>; source?: Entry<SourceEntry> } = {};
  const refused: string[] = [];

  function check<T>(schema: z.ZodType<T>, node: Node | null, around: number): Entry<T> | undefined {
    const before = faults.length;
    const { value, places } = plainOf(node, around, faults);
    const result = schema.safeParse(value);
    if (result.success && faults.length === before) {
      const written = compact(result.data);
      return new WrittenEntry(written, kept, kept.keep(written, places));
    }
    refused.push(...idsIn(value));
    if (faults.length > before || result.success) return undefined; // a value that was not read whole is not judged too
    const keyAt = keyFinder(node);
    for (const remark of explain(schema, result.error.issues, value)) {
      const key = remark.key === undefined ? undefined : keyAt(remark.path, remark.key);
      const offset = key ? offsetOf(key) : placeAt(places, remark.path.map(stepOf));
      faults.push({ code: remark.code, message: remark.message, hint: remark.hint, offset });
    }
    return undefined;
  }

  function readList<Name extends ListName>(name: Name, node: Node | null): void {
    if (node === null || (isScalar(node) && node.value === null)) return; // a heading whose items are commented out
    if (!isSeq<Node | null>(node)) {
      faults.push({ offset: offsetOf(node), ...notAList(name) });
      return;
    }
    for (const item of node.items) {
      const entry = check<EntryOf<Name>>(entrySchemas[name] as unknown as z.ZodType<EntryOf<Name>>, item, offsetOf(node));
      if (entry) lists[name].push(entry);
    }
  }

  const fields = new Fields(faults);
  const syntax = readPieces(text, (piece) => {
    if (piece === null) return;
    for (const { name, key, value } of fields.in(piece)) {
      if (name === "record") {
        const entry = check(recordHeadSchema, value, offsetOf(key));
        if (entry) heads.record = entry;
      } else if (name === "source") {
        const entry = check(sourceEntrySchema, value, offsetOf(key));
        if (entry) heads.source = entry;
      } else if (isListName(name)) readList(name, value);
    }
  });
  kept.close();
  const whole = syntax.length === 0;
  const problems = (whole ? faults : syntax)
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, code, message, hint }): Problem => ({
      code,
      severity: "error",
      at: { file: path, ...lines.at(offset) },
      message,
      hint,
    }));
  return whole ? { path, whole, refused, problems, ...heads, ...lists } : { path, whole, refused: [], problems, ...noEntries() };
}

const noEntries = () =>
  Object.fromEntries(listNames.map((name) => [name, []])) as unknown as { [Name in ListName]: Entry<EntryOf<Name>>[] };

/** The top-level fields of a file, once each, though a list comes in several pieces. */
class Fields {
  private readonly seen = new Map<string, number>();
  private readonly told = new Set<number>();

  constructor(private readonly faults: Fault[]) {}

  in(piece: Node): { name: string; key: Node; value: Node | null }[] {
    if (isScalar(piece) && piece.value === null) return [];
    if (!isMap<Node, Node | null>(piece)) {
      this.faults.push({ offset: offsetOf(piece), ...notARecord });
      return [];
    }
    return piece.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : "";
      const offset = offsetOf(key);
      const first = this.seen.get(name) ?? offset;
      this.seen.set(name, first);
      const fault = first !== offset ? twice(name) : topLevel.includes(name) ? undefined : unknownList(name);
      if (!fault) return [{ name, key, value }];
      if (!this.told.has(offset)) this.faults.push({ offset, ...fault });
      this.told.add(offset);
      return [];
    });
  }
}

/** The ids that a refused entry would have brought: those who refer to them are not at fault. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, claim } = value as { id?: unknown; claim?: unknown };
  return [...(typeof id === "string" ? [id] : []), ...idsIn(claim)];
}

const stepOf = (step: PropertyKey) => (typeof step === "number" ? step : String(step));
const isListName = (name: string): name is ListName => Object.hasOwn(entrySchemas, name);
const topLevel = ["record", "source", ...listNames];

const notARecord = {
  code: "bad-value",
  message: "the file is not a mapping of lists",
  hint: `begin it with one of: ${topLevel.map((name) => `${name}:`).join(" ")}`,
};
const notAList = (name: string) => ({
  code: "bad-value",
  message: `${name} must be a list`,
  hint: "begin each entry with a dash: - { … }",
});
const twice = (name: string) => ({
  code: "yaml-duplicate-key",
  message: `${quoted(name, 60)} is written twice in this file`,
  hint: "put the entries of both under one heading",
});
const unknownList = (name: string) => {
  const meant = nearest(name, topLevel);
  return {
    code: "unknown-field",
    message: `there is no list ${quoted(name, 60)}`,
    hint: meant ? `did you mean ${meant}?` : `the lists of a file are ${topLevel.join(", ")}`,
  };
};
