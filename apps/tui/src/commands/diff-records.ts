import { type AnyId, cleanText, type Dataset, diffRecords, lookup, type Found, statementLabel } from "@on-record/core/query";
import { section } from "../show/shown.js";
import { bold, dim, type Line, line } from "../text/line.js";
import { hanging } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Answer } from "./command.js";

type Change = {
  readonly change: "added" | "removed" | "changed";
  readonly id: AnyId;
  readonly in: Dataset;
  readonly fields?: readonly string[];
};

/** What was added, removed and changed from one version of a record to another, by id. */
export function tellRecords(old: Dataset, now: Dataset): Answer {
  const found = diffRecords(old, now);
  const changes: readonly Change[] = [
    ...found.added.map((id) => ({ change: "added", id, in: now }) as const),
    ...found.removed.map((id) => ({ change: "removed", id, in: old }) as const),
    ...found.changed.map(({ id, fields }) => ({ change: "changed", id, in: now, fields }) as const),
  ];
  const title = old.record.title === now.record.title ? now.record.title : `${old.record.title}, then ${now.record.title}`;
  const counts = (["added", "removed", "changed"] as const).map((kind) => `${found[kind].length} ${kind}`).join(", ");
  return {
    items: () => changes.map(({ change, id, in: dataset, fields }) => ({ change, ...named(dataset, id), ...(fields ? { fields } : {}) })),
    sentences: () =>
      [
        `${title}.`,
        ...changes.map(({ change, id, in: dataset, fields }) => {
          const { kind, words } = named(dataset, id);
          return `${change} ${kind}: ${words}${fields ? `, in ${fields.join(", ")}` : ""}. Id ${id}.`;
        }),
        `End of list. ${counts}.`,
      ].map((text) => cleanText(text)),
    lines: ({ width = Infinity }) => [
      ...hanging([], line(title), width),
      [],
      ...(changes.length === 0 ? [line("No record was added, removed or changed.")] : []),
      ...(["added", "removed", "changed"] as const).flatMap((kind) =>
        section(
          `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${count(found[kind].length, "record")}`,
          changes.filter(({ change }) => change === kind).flatMap((one) => changeLines(one, width)),
        ),
      ),
    ],
  };
}

function changeLines({ id, in: dataset, fields }: Change, width: number): Line[] {
  const { kind, words } = named(dataset, id);
  return hanging(line("  "), line(dim(`${kind} `), bold(id), `  ${words}`, ...(fields ? [dim(`  in ${fields.join(", ")}`)] : [])), width);
}

/** What a record is, in our own words: never in those of a source, which need marks of their own. */
function named(dataset: Dataset, id: AnyId): { readonly kind: Found["kind"]; readonly id: AnyId; readonly words: string } {
  const found = lookup(dataset).find(id)!;
  return { kind: found.kind, id, words: wordsOf(dataset, found) };
}

function wordsOf(dataset: Dataset, { kind, record }: Found): string {
  switch (kind) {
    case "claim":
    case "question":
      return record.text;
    case "actor":
      return record.name;
    case "event":
    case "source":
      return record.title;
    case "statement":
      return statementLabel(dataset, record.id);
    case "report":
      return `${record.form} in source ${record.source}${record.claim ? `, claim ${record.claim}` : ""}`;
    case "relation":
      return `${record.from} ${record.kind} ${record.to}`;
  }
}
