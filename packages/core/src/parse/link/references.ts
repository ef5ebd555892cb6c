import type { DatingEntry } from "../../model/dating.js";
import { unknownSpeaker } from "../../model/statement.js";
import type { Path, RecordHead } from "../annotations/index.js";
import { kindOf, type Items, type ItemsName, type Kind } from "./item.js";

/** One place where a record names another. */
export type Reference = {
  readonly id: string;
  readonly path: Path;
  readonly kinds: readonly Kind[];
  /** A source may tell its own date. */
  readonly mayBeSelf?: true;
};

type ValueOf<Name extends ItemsName> = Items[Name][number]["value"];

/** Which fields of a record name others, and of which kind those must be: a row a kind of record. */
export const referencesOf: { readonly [Name in ItemsName]: (value: ValueOf<Name>) => Reference[] } = {
  sources: (source) => [
    ...one(source.publisher, ["publisher"], "actor"),
    ...one(source.agency, ["agency"], "actor"),
    ...datings(source.published, ["published"]),
  ],
  actors: (actor) => [
    ...(actor.aliases ?? []).flatMap((alias, index) =>
      typeof alias === "string"
        ? []
        : [...one(alias.source, ["aliases", index, "source"], "source"), ...many(alias.sources, ["aliases", index, "sources"], "source")],
    ),
    ...(actor.roles ?? []).flatMap((role, index) => [
      ...one(role.at, ["roles", index, "at"], "actor"),
      ...datings(role.when, ["roles", index, "when"]),
    ]),
  ],
  events: (event) => [
    ...many(event.participants, ["participants"], "actor"),
    ...one(event.part, ["part"], "event"),
    ...many(event.maybe, ["maybe"], "event"),
    ...datings(event.happened, ["happened"]),
  ],
  statements: (statement) => [
    ...one(statement.speaker === unknownSpeaker ? undefined : statement.speaker, ["speaker"], "actor"),
    ...one(statement.for, ["for"], "actor"),
    ...many(statement.to, ["to"], "actor"),
    ...one(statement.occasion, ["occasion"], "event"),
    ...one(statement.answers, ["answers"], "statement"),
    ...many(statement.maybe, ["maybe"], "statement"),
    ...datings(statement.said, ["said"]),
  ],
  claims: (claim) => [
    ...many(claim.about, ["about"], "event"),
    ...one(claim.subject, ["subject"], "actor"),
    ...datings(claim.holds, ["holds"]),
  ],
  reports: (report) => [
    ...one(report.source, ["source"], "source"),
    ...one(report.claim, ["claim"], "claim"),
    ...one(report.statement, ["statement"], "statement"),
    ...one(report.ascribed, ["ascribed"], "actor"),
    ...many(report.via, ["via"], "actor"),
    ...(report.departures ?? []).flatMap(({ from }, index) => one(from, ["departures", index, "from"], "claim", "report")),
  ],
  questions: (question) =>
    question.positions.flatMap((position, index) => [
      ...(position.claims ?? []).flatMap((claim, at) =>
        typeof claim === "string"
          ? one(claim, ["positions", index, "claims", at], "claim")
          : one(claim.claim, ["positions", index, "claims", at, "claim"], "claim"),
      ),
      ...many(position.reports, ["positions", index, "reports"], "report"),
    ]),
  relations: (relation) => [...one(relation.from, ["from"], "claim"), ...one(relation.to, ["to"], "claim")],
};

/** The records that the changes told in a record’s head are changes of: of any kind, and some by an id that they had. */
export const referencesOfHead = (head: RecordHead): Reference[] =>
  (head.changes ?? []).flatMap(({ ids }, index) => many(ids, ["changes", index, "ids"], ...Object.values(kindOf)));

/** A dating with the way to it, whether it is written alone or in a list. */
export function datingsAt(written: DatingEntry | readonly DatingEntry[] | undefined, path: Path): { dating: DatingEntry; path: Path }[] {
  if (written === undefined) return [];
  if (isList(written)) return written.map((dating, index) => ({ dating, path: [...path, index] }));
  return [{ dating: written, path }];
}

const isList = (written: DatingEntry | readonly DatingEntry[]): written is readonly DatingEntry[] => Array.isArray(written);

function datings(written: DatingEntry | readonly DatingEntry[] | undefined, path: Path): Reference[] {
  return datingsAt(written, path).flatMap(({ dating, path: at }) => [
    ...one(dating.source, [...at, "source"], "source").map((reference): Reference => ({ ...reference, mayBeSelf: true })),
    ...one(dating.to, [...at, "to"], "event", "statement", "source"),
  ]);
}

const one = (id: string | undefined, path: Path, ...kinds: Kind[]): Reference[] => (id === undefined ? [] : [{ id, path, kinds }]);

const many = (ids: readonly string[] | undefined, path: Path, ...kinds: Kind[]): Reference[] =>
  (ids ?? []).map((id, index) => ({ id, path: [...path, index], kinds }));
