import type { Dataset } from "../../model/dataset.js";
import type { When } from "../../model/dating.js";
import { parseEdtf } from "../../model/edtf/index.js";
import type { Evidence } from "../../model/selector.js";
import { unknownSpeaker } from "../../model/statement.js";
import { quoted } from "../text/index.js";

type Ids = ReadonlySet<string>;

/** What does not hold together in a dataset whose shape is right: ids that lead nowhere, words that are not in their source, dates. */
export function holes(dataset: Dataset): string[] {
  const found: string[] = [];
  const ids = (records: readonly { id: string }[], kind: string): Ids => {
    const set = new Set<string>();
    for (const { id } of records) {
      if (set.has(id)) found.push(`two records of kind ${kind} have the id ${quoted(id)}`);
      set.add(id);
    }
    return set;
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
  const evidence = (from: string, { source, spans }: Evidence): void => {
    const text = texts.get(source);
    if (text === undefined) refer(from, [source], sources);
    else if (spans.some(({ start, end }) => start >= end || end > text.length))
      found.push(`a quote of ${quoted(from)} lies outside the text of ${quoted(source)}`);
  };
  const when = (from: string, time: When | undefined): void => {
    if (!time) return;
    for (const text of [time.edtf, ...time.datings.flatMap(({ edtf }) => edtf ?? []), ...time.reasons.map(({ day }) => day)]) {
      if (!parseEdtf(text).ok) found.push(`${quoted(from)} has the date ${quoted(text)}, which is not EDTF`);
    }
    for (const dating of time.datings) {
      refer(from, [dating.source], sources);
      refer(from, [dating.to], timed);
      if (dating.evidence) evidence(from, dating.evidence);
    }
  };

  for (const { id, publisher, agency, published, zones, unread } of dataset.sources) {
    refer(id, [publisher, agency], actors);
    when(id, published);
    for (const { evidence: words } of [...zones, ...unread]) evidence(id, words);
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
    for (const words of [report.evidence, ...report.again]) evidence(report.id, words);
  }
  for (const { id, positions } of dataset.questions) {
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
  return found;
}
