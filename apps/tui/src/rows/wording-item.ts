import { type Dataset, lookup, type Wording } from "@on-record/core/query";

/** A wording ladder as `--json` gives it: the ids to go on with, and the words to read. */
export function wordingItem(dataset: Dataset, { statement, ladders, alone, maybe }: Wording) {
  return {
    statement: statement.id,
    said: statement.said.edtf,
    ladders: ladders.map(({ claim, witnesses }) => ({
      claim,
      text: lookup(dataset).claims.get(claim)!.text,
      witnesses: witnesses.map(({ report, manner, departures, lemma, maybe: perhaps }) => ({
        report: report.id,
        source: report.source,
        manner,
        exact: report.evidence.exact,
        spans: report.evidence.spans,
        departures: departures.map(({ kind, because }) => ({ kind, because })),
        ...(report.cue === undefined ? {} : { cue: report.cue }),
        ...(lemma ? { lemma } : {}),
        ...(perhaps ? { maybe: perhaps } : {}),
      })),
    })),
    alone,
    maybe: maybe.map((near) => near.statement.id),
  };
}
