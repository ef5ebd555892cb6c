import type { Dataset } from "../model/dataset.js";
import type { ActorId, ReportId, SourceId, StatementId } from "../model/id.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import { distinct } from "./distinct.js";
import { lookup } from "./lookup.js";
import { compareText } from "./printed.js";
import { Sets } from "./sets.js";

/** What makes reports of several sources one origin: a statement, an actor who is outlet, agency or intermediary, or one of the sources. */
export type Shared = SourceId | StatementId | ActorId;

/** Reports that surely have one origin, and what two or more of its sources share. */
export type Origin = {
  readonly reports: readonly ReportId[];
  readonly sources: readonly SourceId[];
  readonly shared: readonly Shared[];
};

/** Why it cannot be told how many origins there are. */
export type Doubt =
  | { readonly kind: "publisher-unknown"; readonly source: SourceId }
  | { readonly kind: "maybe-one-statement"; readonly statements: readonly [StatementId, StatementId] };

export type Origins = {
  /** Sources that print any of the reports. */
  readonly articles: number;
  readonly statements: number;
  readonly origins: { readonly min: number; readonly max: number };
  /** The groups that are surely one; there are `origins.max` of them. */
  readonly groups: readonly Origin[];
  /** Empty where `min` equals `max`. */
  readonly doubts: readonly Doubt[];
};

/**
 * How many independent origins some reports have. Two reports share an origin if they share a source, a statement, an
 * outlet, an agency or somebody through whom the source has it, directly or over others. A source whose publisher is not
 * known may be of any outlet, and two statements may be one: that gives the lower number.
 */
export function origins(dataset: Dataset, reports: readonly Report[]): Origins {
  const look = lookup(dataset);
  const sources = distinct(reports.map((report) => report.source)).map((id) => look.sources.get(id)!);
  const statements = distinct(reports.flatMap((report) => report.statement ?? []));
  const sets = new Sets<string>();
  const keysOf = (report: Report) => sharedBy(report, look.sources.get(report.source)!);
  for (const report of reports) for (const key of keysOf(report)) sets.join(report.source, key);
  const groups = groupsOf(reports, keysOf, sets);
  const max = groups.length;

  // The fewest there can be: statements that may be one are, and each source without a publisher is of some other's outlet.
  const pairs = statements.flatMap((id) =>
    look.statements
      .get(id)!
      .maybe.filter((other) => statements.includes(other))
      .map((other) => [id, other] as const),
  );
  const doubtful = pairs.filter(([a, b]) => sets.find(a) !== sets.find(b));
  for (const [a, b] of doubtful) sets.join(a, b);
  const united = new Set(sources.map((source) => sets.find(source.id))).size;
  const unknown = sources.filter((source) => source.publisher === undefined);
  const min = Math.min(united, Math.max(1, united - unknown.length));
  const doubts: Doubt[] = [
    ...doubtful.map((statementPair): Doubt => ({ kind: "maybe-one-statement", statements: statementPair })),
    ...(min < united ? unknown.map((source): Doubt => ({ kind: "publisher-unknown", source: source.id })) : []),
  ];
  return { articles: sources.length, statements: statements.length, origins: { min, max }, groups, doubts };
}

function sharedBy(report: Report, source: Source): Shared[] {
  return [source.id, report.statement, source.publisher, source.agency, ...report.via].filter((key) => key !== undefined);
}

function groupsOf(reports: readonly Report[], keysOf: (report: Report) => readonly Shared[], sets: Sets<string>): Origin[] {
  const byRoot = new Map<string, Report[]>();
  for (const report of reports) {
    const root = sets.find(report.source);
    const members = byRoot.get(root);
    if (members) members.push(report);
    else byRoot.set(root, [report]);
  }
  const groups = [...byRoot.values()].map((members): Origin => {
    const carriers = new Map<Shared, Set<SourceId>>();
    for (const report of members) {
      for (const key of keysOf(report)) carriers.set(key, (carriers.get(key) ?? new Set()).add(report.source));
    }
    return {
      reports: members.map((report) => report.id).sort(),
      sources: distinct(members.map((report) => report.source)),
      shared: [...carriers]
        .filter(([, carrying]) => carrying.size > 1)
        .map(([key]) => key)
        .sort(),
    };
  });
  return groups.sort((a, b) => compareText(a.sources[0]!, b.sources[0]!));
}

/** “3 articles, 1 statement: one origin”; “2 articles, own voice: 1 to 2 origins”. */
export function tellOrigins({ articles, statements, origins: { min, max } }: Origins): string {
  const said = statements === 0 ? "own voice" : count(statements, "statement");
  const found = max === 1 ? "one origin" : min === max ? `${max} origins` : `${min} to ${max} origins`;
  return `${count(articles, "article")}, ${said}: ${found}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
