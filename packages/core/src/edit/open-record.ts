import type { Problem } from "../model/problem.js";
import { itemsNames, kindOf, type Item, type Items, type ItemsName, type Kind } from "../parse/link/item.js";
import { Registry } from "../parse/link/registry.js";
import { Problems, type Position } from "../parse/problems.js";
import { readFiles } from "../parse/read-files.js";
import { isAnnotationPath, type RecordFile } from "../parse/record-file.js";
import type { EditedFile } from "./edited.js";
import { OpenFile } from "./open-file.js";

/** One record of any kind, and the name of the list it is in. */
export type Found = {
  readonly name: ItemsName;
  readonly kind: Kind;
  readonly item: Item<{ readonly id?: string; readonly formerly?: readonly string[] }>;
};

/** A record with its files open for changes. */
export class OpenRecord {
  readonly all: readonly Found[];
  private readonly files = new Map<string, OpenFile>();
  private readonly byPath: ReadonlyMap<string, Pick<RecordFile, "path" | "bytes">>;

  constructor(
    readonly items: Items,
    readonly registry: Registry,
    files: readonly Pick<RecordFile, "path" | "bytes">[],
  ) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
    this.all = itemsNames.flatMap((name) => (items[name] as Found["item"][]).map((item) => ({ name, kind: kindOf[name], item })));
  }

  /** The file of a place. Its tree is made when it is asked for: an edit touches few of many files. */
  fileOf({ file }: Position): OpenFile {
    const known = this.files.get(file);
    if (known) return known;
    const opened = new OpenFile(this.byPath.get(file)!);
    this.files.set(file, opened);
    return opened;
  }

  get(id: string): Found | undefined {
    return this.all.find(({ item }) => item.id === id);
  }

  edited(): EditedFile[] {
    const changed = [...this.files.values()].map((file) => file.edited()).filter((file) => file !== undefined);
    return changed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** Opens the annotations of a record; or tells why their ids cannot be relied on. Texts are not looked at. */
export function openRecord(files: readonly Pick<RecordFile, "path" | "bytes">[]): OpenRecord | readonly Problem[] {
  const annotations = files.filter(({ path }) => isAnnotationPath(path));
  const read = readFiles(annotations);
  const problems = new Problems();
  problems.take(read.problems);
  const registry = new Registry(read.items, problems);
  return problems.none ? new OpenRecord(read.items, registry, annotations) : problems.sorted();
}
