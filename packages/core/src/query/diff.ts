import type { Dataset } from "../model/dataset.js";
import type { EdtfText } from "../model/edtf/edtf.js";
import type { AnyId, PositionId, QuestionId } from "../model/id.js";
import type { Act } from "../model/vocabulary.js";
import type { Publicity } from "./asof.js";
import { type Holder, holderKey } from "./holders.js";
import { type HoldingState, positions } from "./positions.js";
import { compareText } from "./printed.js";
import { type Row, rowsOf } from "./row.js";
import { stageOf } from "./stage.js";

/** A holder whose standing in a position is another on the later day. Left out: it had, or has, none. */
export type Moved = {
  readonly question: QuestionId;
  readonly position: PositionId;
  readonly holder: Holder;
  readonly was?: HoldingState;
  readonly is?: HoldingState;
};

/** What became public between two days. Rows are as they stood on the later day, by id. */
export type Changes = {
  readonly public: readonly Row[];
  /** Possibly public now, and not at all before. */
  readonly possible: readonly Row[];
  /** Of those, what takes back or corrects. */
  readonly withdrawn: readonly Row[];
  readonly moved: readonly Moved[];
};

const withdrawing: ReadonlySet<Act> = new Set(["retract", "correct"]);

/** What one could read by the end of `to` and not by the end of `from`, and who stood elsewhere by then. */
export function changesBetween(dataset: Dataset, from: EdtfText, to: EdtfText): Changes {
  const earlier = stageOf(dataset, { asof: from, without: [] });
  const later = stageOf(dataset, { asof: to, without: [] });
  const newly = (state: Publicity, was: readonly Publicity[]) =>
    rowsOf(dataset).flatMap((row) =>
      later.bestOf(row.sources) === state && was.includes(earlier.bestOf(row.sources)) ? (later.rowOf(row) ?? []) : [],
    );
  const known = newly("public", ["not-yet", "possibly"]);
  const possible = newly("possibly", ["not-yet"]);
  return {
    public: known,
    possible,
    withdrawn: [...known, ...possible]
      .filter((row) => row.acts.some((act) => withdrawing.has(act)))
      .sort((a, b) => compareText(a.id, b.id)),
    moved: dataset.questions.flatMap(({ id }) => movedIn(dataset, id, from, to)),
  };
}

function movedIn(dataset: Dataset, question: QuestionId, from: EdtfText, to: EdtfText): Moved[] {
  const holdingsBy = (asof: EdtfText) =>
    new Map(
      positions(dataset, question, { asof, without: [] })!
        .positions.flatMap(({ holdings }) => holdings)
        .map((holding) => [`${holding.position} ${holding.holder.kind} ${holderKey(holding.holder)}`, holding]),
    );
  const [was, is] = [holdingsBy(from), holdingsBy(to)];
  return [...new Map([...was, ...is])].flatMap(([key, { position, holder }]) => {
    const [old, now] = [was.get(key)?.state, is.get(key)?.state];
    return old === now ? [] : [{ question, position, holder, ...(old ? { was: old } : {}), ...(now ? { is: now } : {}) }];
  });
}

/** How two versions of a record differ, by id. `fields` are those whose values are not the same. */
export type RecordChanges = {
  readonly added: readonly AnyId[];
  readonly removed: readonly AnyId[];
  readonly changed: readonly { readonly id: AnyId; readonly fields: readonly string[] }[];
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

/** What was added, removed and changed from one version of a record to another. A record that only changed its id counts as changed. */
export function diffRecords(old: Dataset, now: Dataset): RecordChanges {
  const [before, after] = [recordsOf(old), recordsOf(now)];
  const idNow = new Map(
    [...after].flatMap(([id, record]) => [...(record.formerly ?? []).map((former) => [former, id] as const), [id, id] as const]),
  );
  const pairs = [...before].map(([id, record]) => ({ id: idNow.get(id), record, was: id }));
  const met = new Set(pairs.map(({ id }) => id));
  return {
    added: [...after.keys()].filter((id) => !met.has(id)).sort(compareText),
    removed: pairs
      .filter(({ id }) => id === undefined)
      .map(({ was }) => was)
      .sort(compareText),
    changed: pairs
      .flatMap(({ id, record }) => {
        const fields = id === undefined ? [] : differing(record, after.get(id)!);
        return id !== undefined && fields.length > 0 ? [{ id, fields }] : [];
      })
      .sort((a, b) => compareText(a.id, b.id)),
  };
}

type AnyRecord = Dataset[(typeof kinds)[number]][number];

const recordsOf = (dataset: Dataset): Map<AnyId, AnyRecord> =>
  new Map(kinds.flatMap((kind) => dataset[kind].map((record) => [record.id, record] as const)));

function differing(a: AnyRecord, b: AnyRecord): string[] {
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...one.keys(), ...other.keys()])].filter((field) => textOf(one.get(field)) !== textOf(other.get(field))).sort();
}

/** Records are plain JSON: the same value has the same text, in whatever order its fields were written. */
const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );
