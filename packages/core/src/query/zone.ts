import type { Dataset } from "../model/dataset.js";
import type { Report } from "../model/report.js";
import type { Evidence } from "../model/selector.js";
import type { Source } from "../model/source.js";
import type { ZoneKind } from "../model/vocabulary.js";
import { checkKind } from "./check-kind.js";
import { lookup } from "./lookup.js";

/** The zone of a source in which the evidence begins. What lies in no zone lies in the body. */
export function zoneOf(source: Source, evidence: Evidence): ZoneKind | "body" {
  const start = evidence.spans[0]!.start;
  for (const zone of source.zones) for (const span of zone.evidence.spans) if (span.start <= start && start < span.end) return zone.kind;
  return "body";
}

/** The zone in which a report's words begin. */
export function zoneOfReport(dataset: Dataset, report: Report): ZoneKind | "body" {
  checkKind("report", "report", report);
  return zoneOf(lookup(dataset).sources.get(report.source)!, report.evidence);
}
