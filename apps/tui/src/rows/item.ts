import { type Dataset, lookup, type TimelineRow, voiceLabel, voiceText } from "@on-record/core/query";

/** A row as `--json` gives it: the ids to go on with, and the words to read. JSON leaves out what is undefined. */
export function itemOf(dataset: Dataset, one: TimelineRow) {
  const { row, when, publicity, mark, during } = one;
  const look = lookup(dataset);
  return {
    id: one.id,
    claim: row.claim,
    text: look.claims.get(row.claim)!.text,
    stance: row.stance,
    voice: voiceText(voiceLabel(dataset, row)),
    statement: row.statement,
    source: row.source,
    ascribed: row.ascribed,
    when: when.edtf,
    uncertain: when.uncertain,
    approximate: when.approximate,
    mark,
    publicity,
    during,
    sources: row.sources,
    reports: row.reports.map((id) => {
      const { source, form, act, evidence } = look.reports.get(id)!;
      return { id, source, form, act, exact: evidence.exact, spans: evidence.spans };
    }),
  };
}
