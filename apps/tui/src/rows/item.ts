import { type Dataset, lookup, type TimelineRow, voiceLabel, voiceText } from "@on-record/core/query";

/** A row as `--json` gives it: the ids to go on with, and the words to read. */
export function itemOf(dataset: Dataset, one: TimelineRow) {
  const { row, when, publicity, mark, during } = one;
  const look = lookup(dataset);
  return {
    id: one.id,
    claim: row.claim,
    text: look.claims.get(row.claim)!.text,
    stance: row.stance,
    voice: voiceText(voiceLabel(dataset, row)),
    ...(row.statement ? { statement: row.statement } : {}),
    ...(row.source ? { source: row.source } : {}),
    ...(row.ascribed ? { ascribed: row.ascribed } : {}),
    when: when.edtf,
    ...(when.uncertain ? { uncertain: true } : {}),
    ...(when.approximate ? { approximate: true } : {}),
    mark,
    publicity,
    ...(during ? { during } : {}),
    sources: row.sources,
    reports: row.reports.map((id) => {
      const { source, form, act, evidence } = look.reports.get(id)!;
      return { id, source, form, ...(act ? { act } : {}), exact: evidence.exact, spans: evidence.spans };
    }),
  };
}
