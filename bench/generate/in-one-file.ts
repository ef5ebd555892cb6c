import { parse } from "yaml";
import type { Files } from "./chapter.js";
import { type Plain, sections } from "./yaml.js";

type Entries = Readonly<Record<string, readonly Plain[]>>;
type Article = Entries & { readonly source: { readonly id: string } };

/** The same record with all that its files tell in one, but for what says of each text that it is one. */
export function inOneFile(files: Files): Files {
  const all: Record<string, Plain[]> = {};
  const kept: Record<string, string> = {};
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith(".yaml") || path === "record.yaml") {
      kept[path] = content;
      continue;
    }
    const { source, ...lists } = parse(content) as Article;
    if (source) kept[path] = `source: ${JSON.stringify(source)}\n`;
    for (const [name, entries] of Object.entries(lists as Entries)) {
      const own = source ? entries.map((entry) => ({ source: source.id, ...(entry as object) })) : entries;
      (all[name] ??= []).push(...own);
    }
  }
  return { ...kept, "everything.yaml": sections(all) };
}
