import type { Dataset } from "../model/dataset.js";
import type { Report } from "../model/report.js";
import { actorLabel, sourceLabel, statementLabel } from "../query/labels.js";
import { lookup } from "../query/lookup.js";
import { cleaned } from "./clean.js";
import { stanceWords } from "./entries.js";
import type { Losses } from "./losses.js";

/** What a report tells, in one clean sentence: `Pashinyan to France 24 affirms: Armenia has left`, `Peskov, a briefing: decline`. */
export function sentenceOf(dataset: Dataset, report: Report, losses: Losses): string {
  const look = lookup(dataset);
  const source = look.sources.get(report.source)!;
  const voice = report.ascribed
    ? `${actorLabel(dataset, report.ascribed)}, as ${source.id} tells it,`
    : report.statement
      ? statementLabel(dataset, report.statement)
      : (sourceLabel(dataset, source) ?? source.id);
  const told = report.claim
    ? `${stanceWords[report.stance]}: ${look.claims.get(report.claim)!.text}`
    : `: ${report.act ?? "an act of saying"}`;
  return cleaned(`${voice}${report.claim ? " " : ""}${told}`, losses);
}
