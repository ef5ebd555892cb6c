import { type AnyId, cleanText, type Dataset, diffRecords, type Found, lookup, statementLabel } from "@on-record/core/query";
import { section } from "../show/shown.js";
import { bold, dim, type Line, line } from "../text/line.js";
import { type Looks, looksOf } from "../text/looks.js";
import { hanging } from "../text/wrap.js";
import { count } from "../words/count.js";
import type { Answer } from "./command.js";
import { changedRowItem, changedRowLines, changedRowSentence, movedLines, movedSentence } from "./diff-told.js";

const kinds = ["added", "removed", "changed", "renamed"] as const;

type Change = {
  readonly change: (typeof kinds)[number];
  readonly id: AnyId;
  readonly in: Dataset;
  readonly fields?: readonly string[];
  readonly was?: AnyId;
  readonly corrected?: true;
};

/** What one version of a record says that another does not, who moved by it, and what was added, removed, changed and renamed. */
export function tellRecords(old: Dataset, now: Dataset): Answer {
  const found = diffRecords(old, now);
  const [withdrawing, corrected] = [new Set(found.withdrawn), new Set<AnyId>(found.corrected)];
  const changes: readonly Change[] = [
    ...found.added.map((id) => ({ change: "added", id, in: now }) as const),
    ...found.removed.map((id) => ({ change: "removed", id, in: old }) as const),
    ...found.changed.map(
      ({ id, fields }) => ({ change: "changed", id, in: now, fields, ...(corrected.has(id) ? { corrected: true as const } : {}) }) as const,
    ),
    ...found.renamed.map(({ id, was }) => ({ change: "renamed", id, was, in: now }) as const),
  ];
  const rows = [
    ["said", "Newly said", found.said, now],
    ["unsaid", "No longer said", found.unsaid, old],
  ] as const;
  // A question that the new version has no more is told as the old one has it.
  const moved = found.moved.map((one) => ({ one, in: lookup(now).questions.has(one.question) ? now : old }));
  const title = old.record.title === now.record.title ? now.record.title : `${old.record.title}, then ${now.record.title}`;
  const counts = [
    `${found.said.length} newly said`,
    `${found.unsaid.length} no longer said`,
    `${moved.length} moved`,
    ...kinds.map((kind) => `${found[kind].length} ${kind}`),
  ].join(", ");
  return {
    items: () => [
      ...rows.flatMap(([change, , each, dataset]) =>
        each.map((row) => ({ change, ...changedRowItem(dataset, row, withdrawing.has(row)) })),
      ),
      ...moved.map(({ one }) => ({ change: "moved", ...one })),
      ...changes.map(({ in: dataset, id, ...change }) => ({ ...change, ...named(dataset, id) })),
    ],
    sentences: () =>
      [
        `${title}.`,
        ...rows.flatMap(([, name, each, dataset]) => each.map((row) => changedRowSentence(dataset, row, name, withdrawing.has(row)))),
        ...moved.map(({ one, in: dataset }) => movedSentence(dataset, one)),
        ...changes.map(
          (one) => `${one.change} ${named(one.in, one.id).kind}: ${named(one.in, one.id).words}${detailOf(one)}. Id ${one.id}.`,
        ),
        `End of list. ${counts}.`,
      ].map((text) => cleanText(text)),
    lines: ({ width = Infinity, looks: plain }) => [
      ...hanging([], line(title), width),
      [],
      ...(changes.length === 0 ? [line("No record was added, removed or changed.")] : []),
      ...rows.flatMap(([, name, each, dataset]) =>
        section(
          `${name}: ${count(each.length, "row")}`,
          each.flatMap((row) => changedRowLines(dataset, row, withdrawing.has(row), looksIn(dataset, plain), width)),
        ),
      ),
      ...section(
        `Moved: ${moved.length}`,
        moved.flatMap(({ one, in: dataset }) => movedLines(dataset, one, plain, width)),
      ),
      ...kinds.flatMap((kind) =>
        section(
          `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${count(found[kind].length, "record")}`,
          changes.filter(({ change }) => change === kind).flatMap((one) => changeLines(one, width)),
        ),
      ),
    ],
  };
}

const looksIn = (dataset: Dataset, looks: Looks): Looks => ({ ...looks, colourOf: looksOf(dataset, false).colourOf });

function changeLines(one: Change, width: number): Line[] {
  const { kind, words } = named(one.in, one.id);
  return hanging(line("  "), line(dim(`${kind} `), bold(one.id), `  ${words}`, dim(detailOf(one))), width);
}

/** What of it is another: its fields, or its id. */
function detailOf({ fields, was, corrected }: Change): string {
  if (was !== undefined) return `, before: ${was}`;
  return fields === undefined ? "" : `, ${corrected ? "corrected " : ""}in ${fields.join(", ")}`;
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
