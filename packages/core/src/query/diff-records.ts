import type { Dataset } from "../model/dataset.js";
import type { AnyId, ReportId } from "../model/id.js";
import type { Report } from "../model/report.js";
import { isWithdrawal } from "./diff.js";
import { holdings, type Moved, movedBetween } from "./moved.js";
import { compareText } from "./printed.js";
import { type Row, rowsOf } from "./row.js";
import { stageOf } from "./stage.js";

/** How two versions of a record differ: its records by id, and what that means for the story. */
export type RecordChanges = {
  readonly added: readonly AnyId[];
  readonly removed: readonly AnyId[];
  /** `fields` are those whose values are not the same. A name that is another now, wherever it stands, is none of them. */
  readonly changed: readonly { readonly id: AnyId; readonly fields: readonly string[] }[];
  /** What goes on under another id, which tells the old one as `formerly`. */
  readonly renamed: readonly { readonly id: AnyId; readonly was: AnyId }[];
  /** Rows that the old version has not, as the new one has them. */
  readonly said: readonly Row[];
  /** Of those, what takes back or corrects. */
  readonly withdrawn: readonly Row[];
  /** Rows that the new version has no more, as the old one had them. */
  readonly unsaid: readonly Row[];
  /** Reports of both whose words, claim, stance or voice are others now. */
  readonly corrected: readonly ReportId[];
  /** Who stands elsewhere, by all that each version has. */
  readonly moved: readonly Moved[];
};

const kinds = [
  "sources",
  "actors",
  "events",
  "statements",
  "claims",
  "reports",
  "questions",
  "relations",
] as const satisfies readonly (keyof Dataset)[];

const wording: ReadonlySet<string> = new Set([
  "evidence",
  "claim",
  "stance",
  "statement",
  "ascribed",
  "form",
  "act",
] satisfies (keyof Report)[]);

/** What was added, removed, changed and renamed from one version of a record to another, and who said and holds what by it. */
export function diffRecords(old: Dataset, now: Dataset): RecordChanges {
  const [before, after] = [recordsOf(old), recordsOf(now)];
  const names = new Map([...after].flatMap(([id, record]) => (record.formerly ?? []).map((former) => [former as string, id] as const)));
  const idNow = (id: string): AnyId =>
    names.get(id) ??
    (id
      .split(".")
      .map((part) => names.get(part) ?? part)
      .join(".") as AnyId);
  const pairs = [...before].map(([was, old]) => {
    const id = idNow(was);
    // What became part of another one, which was there before under that id, is no more.
    return { was, id, old, now: after.get(before.has(id) && idNow(id) === id ? was : id) };
  });
  const met = new Set(pairs.map(({ id }) => id));
  const changed = pairs
    .map((pair) => ({ id: pair.id, fields: pair.now ? differing(pair.old, pair.now, idNow) : [] }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => compareText(a.id, b.id));
  const [rowsBefore, rowsAfter] = [new Set<string>(rowsOf(old).map(({ id }) => idNow(id))), new Set(rowsOf(now).map(({ id }) => id))];
  const said = rowsOf(now).filter(({ id }) => !rowsBefore.has(id));
  const reports = new Set<AnyId>(now.reports.map(({ id }) => id));
  return {
    added: [...after.keys()].filter((id) => !met.has(id)).sort(compareText),
    removed: pairs
      .filter((pair) => !pair.now)
      .map(({ was }) => was)
      .sort(compareText),
    changed,
    renamed: pairs
      .filter((pair) => pair.now && pair.was !== pair.id)
      .map(({ id, was }) => ({ id, was }))
      .sort((a, b) => compareText(a.id, b.id)),
    said,
    withdrawn: said.filter(isWithdrawal),
    unsaid: rowsOf(old).filter(({ id }) => !rowsAfter.has(idNow(id))),
    corrected: changed
      .filter(({ id, fields }) => reports.has(id) && fields.some((field) => wording.has(field)))
      .map(({ id }) => id as ReportId),
    moved: movedBetween(holdings(old, whole(old), idNow), holdings(now, whole(now))),
  };
}

const whole = (dataset: Dataset) => stageOf(dataset, { without: [] });

type AnyRecord = Dataset[(typeof kinds)[number]][number];

const recordsOf = (dataset: Dataset): Map<AnyId, AnyRecord> =>
  new Map(kinds.flatMap((kind) => dataset[kind].map((record) => [record.id, record] as const)));

function differing(old: AnyRecord, now: AnyRecord, idNow: (id: string) => string): string[] {
  const [one, other] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  const fields = [...new Set([...one.keys(), ...other.keys()])].filter((field) => field !== "id" && field !== "formerly");
  // A name may be spelled like an id: it is the same if it is so to the letter, too.
  const same = (a: unknown, b: unknown) => textOf(a) === textOf(b) || textOf(a, idNow) === textOf(b);
  return fields.filter((field) => !same(one.get(field), other.get(field))).sort();
}

/** Records are plain JSON: the same value has the same text, in whatever order its fields were written. */
const textOf = (value: unknown, idNow?: (id: string) => string): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "string") return idNow && /^[a-z0-9.-]+$/.test(inner) ? idNow(inner) : inner;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)));
  });
