import type { ClaimEntry } from "../../model/claim.js";
import type { ReportEntry } from "../../model/report.js";
import type { SourceId } from "../../model/id.js";
import type { Annotations, Entry, Path, Position } from "../annotations/index.js";
import { compact } from "../compact.js";
import { withFields, without } from "../fields.js";
import { hasErrors, type Problems } from "../problems.js";
import type { Item, Items, LinkedReport } from "./item.js";

/** Brings the entries of all files together, gives each its id, and takes claims out of the reports they are written in. */
export function collect(files: readonly Annotations[], problems: Problems): Items {
  const items: Items = {
    heads: [],
    sources: [],
    actors: [],
    events: [],
    statements: [],
    claims: [],
    reports: [],
    questions: [],
    relations: [],
  };
  for (const file of files) {
    const home = file.source?.value.id;
    const own = <T extends { id: string }>(entry: Entry<T>): Item<T> => item(entry, entry.value, entry.value.id, home);
    if (file.record) items.heads.push(file.record);
    if (file.source) items.sources.push(own(file.source));
    for (const actor of file.actors) items.actors.push(own(actor));
    for (const event of file.events) items.events.push(own(event));
    for (const statement of file.statements) items.statements.push(own(statement));
    for (const claim of file.claims) items.claims.push(own(claim));
    for (const question of file.questions) items.questions.push(own(question));
    for (const relation of file.relations) {
      const { id, from, kind, to } = relation.value;
      items.relations.push(item(relation, relation.value, id ?? compact(`${from}-${kind}-${to}`), home));
    }
    for (const report of file.reports) {
      const { claim } = report.value;
      if (typeof claim === "object") items.claims.push(new Inline(report, claim, claim.id, home));
      const source = report.value.source ?? home;
      if (source) items.reports.push(linkedReport(report, source, home));
      else if (!hasErrors(file.problems)) {
        // Where the file’s own source entry is at fault, that fault is told once and not again for every report.
        problems.add(
          "report-without-source",
          report.at(),
          "the report names no source",
          "give it a `source`, or move it to the file of its source",
        );
      }
    }
  }
  return items;
}

/** There are as many of these as records, so they are of one class: functions of their own would take three times the room. */
class Linked<T> implements Item<T> {
  constructor(
    private readonly entry: Entry<unknown>,
    readonly value: T,
    readonly id: string,
    readonly home: SourceId | undefined,
  ) {}

  at(path: Path = []): Position {
    return this.entry.at(path);
  }
}

/** A claim written in the report that tells it. */
class Inline extends Linked<ClaimEntry> {
  override at(path: Path = []): Position {
    return super.at(["claim", ...path]);
  }
}

const item = <T>(entry: Entry<unknown>, value: T, id: string, home: SourceId | undefined): Item<T> => new Linked(entry, value, id, home);

/** A report without a claim of its own is told by the statement that it reports. */
function linkedReport(report: Entry<ReportEntry>, source: SourceId, home: SourceId | undefined): Item<LinkedReport> {
  const { claim: written, statement, id: own } = report.value;
  const claim = typeof written === "object" ? written.id : written;
  const subject = claim ?? statement;
  // without either, which is told, an id that nothing else can have
  const id = own ?? compact(`${source}.${subject ?? ""}`);
  return item(report, withFields(without(report.value, ["claim"]), { source }, claim && { claim }), id, home);
}
