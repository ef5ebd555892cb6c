import type { Dataset } from "../../model/dataset.js";
import type { When } from "../../model/dating.js";
import { parseEdtf } from "../../model/edtf/index.js";
import type { SourceId } from "../../model/id.js";
import type { Evidence } from "../../model/selector.js";
import { unknownSpeaker } from "../../model/statement.js";
import { quoted } from "../text/index.js";
import { evidenceFault } from "./evidence-fault.js";

type Ids = ReadonlySet<string>;

/**
 * What does not hold together in a dataset whose shape is right: ids that lead nowhere or are given twice, lists out of order,
 * words that are not in their source, dates, faults that no dataset has.
 */
export function holes(dataset: Dataset): string[] {
  const found: string[] = [];
  const kinds = new Map<string, string>();
  const ids = (records: readonly { id: string }[], kind: string): Ids => {
    let last = "";
    for (const { id } of records) {
      const other = kinds.get(id);
      if (other === kind) found.push(`two records of kind ${kind} have the id ${quoted(id)}`);
      else if (other !== undefined) found.push(`a record of kind ${other} and one of kind ${kind} have the id ${quoted(id)}`);
      if (id < last)
        found.push(`the records of kind ${kind} are not in the order of their ids: ${quoted(id)} stands after ${quoted(last)}`);
      kinds.set(id, kind);
      last = id;
    }
    return new Set(records.map(({ id }) => id));
  };
  const [sources, actors, events] = [ids(dataset.sources, "source"), ids(dataset.actors, "actor"), ids(dataset.events, "event")];
  const [statements, claims, reports] = [
    ids(dataset.statements, "statement"),
    ids(dataset.claims, "claim"),
    ids(dataset.reports, "report"),
  ];
  ids(dataset.questions, "question");
  ids(dataset.relations, "relation");
  const timed = new Set([...sources, ...events, ...statements]);
  const texts = new Map<string, string>(dataset.sources.map(({ id, text }) => [id, text]));

  const refer = (from: string, wanted: readonly (string | undefined)[], known: Ids): void => {
    for (const id of wanted) if (id !== undefined && !known.has(id)) found.push(`${quoted(from)} names ${quoted(id)}, which is not there`);
  };
  const evidence = (from: string, words: Evidence, own?: SourceId): void => {
    const text = texts.get(words.source);
    if (text === undefined) return refer(from, [words.source], sources);
    const fault =
      own !== undefined && own !== words.source ? `is not from ${quoted(own)}, but from another text` : evidenceFault(words, text);
    if (fault !== undefined) found.push(`a quote of ${quoted(from)} ${fault}: ${quoted(words.exact, 60)}, source ${quoted(words.source)}`);
  };
  const when = (from: string, time: When | undefined): void => {
    if (!time) return;
    for (const text of [time.edtf, ...time.datings.flatMap(({ edtf }) => edtf ?? []), ...time.reasons.map(({ day }) => day)]) {
      if (!parseEdtf(text).ok) found.push(`${quoted(from)} has the date ${quoted(text)}, which is not EDTF`);
    }
    const { earliestStart, latestStart, earliestEnd, latestEnd } = time.bounds;
    if (crossed(earliestStart, latestStart) || crossed(earliestEnd, latestEnd))
      found.push(`the time of ${quoted(from)} ends before it begins`);
    for (const index of time.rivals?.flat() ?? [])
      if (!time.datings[index]) found.push(`${quoted(from)} has no dating ${index}, which is told to be a rival of another`);
    for (const dating of time.datings) {
      refer(from, [dating.source], sources);
      refer(from, [dating.to], timed);
      if (dating.evidence) evidence(from, dating.evidence);
    }
  };

  for (const { id, publisher, agency, published, zones, unread } of dataset.sources) {
    refer(id, [publisher, agency], actors);
    when(id, published);
    for (const { evidence: words } of [...zones, ...unread]) evidence(id, words, id);
  }
  for (const { id, aliases, roles } of dataset.actors) {
    for (const alias of aliases) refer(id, alias.sources, sources);
    for (const role of roles) refer(id, [role.at], actors);
    for (const role of roles) when(id, role.when);
  }
  for (const { id, participants, part, maybe, happened } of dataset.events) {
    refer(id, participants, actors);
    refer(id, [part, ...maybe], events);
    when(id, happened);
  }
  for (const { id, speaker, for: whom, to, occasion, answers, maybe, said } of dataset.statements) {
    refer(id, [speaker === unknownSpeaker ? undefined : speaker, whom, ...to], actors);
    refer(id, [occasion], events);
    refer(id, [answers, ...maybe], statements);
    when(id, said);
  }
  for (const { id, about, subject, holds } of dataset.claims) {
    refer(id, about, events);
    refer(id, [subject], actors);
    when(id, holds);
  }
  const told = new Set([...claims, ...reports]);
  for (const report of dataset.reports) {
    refer(report.id, [report.source], sources);
    refer(report.id, [report.claim], claims);
    refer(report.id, [report.statement], statements);
    refer(report.id, [report.ascribed, ...report.via], actors);
    refer(
      report.id,
      report.departures.map(({ from }) => from),
      told,
    );
    for (const words of [report.evidence, ...report.again]) evidence(report.id, words, report.source);
  }
  for (const { id, positions } of dataset.questions) {
    if (new Set(positions.map((position) => position.id)).size < positions.length) found.push(`two positions of ${quoted(id)} have one id`);
    refer(
      id,
      positions.flatMap((position) => position.claims.map(({ claim }) => claim)),
      claims,
    );
    refer(
      id,
      positions.flatMap((position) => position.reports),
      reports,
    );
  }
  for (const { id, from, to } of dataset.relations) refer(id, [from, to], claims);
  for (const { earlier, later } of dataset.precedence) refer(later, [earlier, later], timed);
  for (const { severity, message } of dataset.problems)
    if (severity === "error")
      found.push(`it has an error among its problems, and a record with an error has no dataset: ${quoted(message)}`);
  return found;
}

const crossed = (low: number | null, high: number | null): boolean => low !== null && high !== null && low > high;
