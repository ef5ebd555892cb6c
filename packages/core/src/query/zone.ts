import type { Evidence } from "../model/selector.js";
import type { Source } from "../model/source.js";
import type { ZoneKind } from "../model/vocabulary.js";

/** The zone of a source in which the evidence begins. What lies in no zone lies in the body. */
export function zoneOf(source: Source, evidence: Evidence): ZoneKind | "body" {
  const start = evidence.spans[0]!.start;
  const inside = source.zones.find((zone) => zone.evidence.spans.some((span) => span.start <= start && start < span.end));
  return inside?.kind ?? "body";
}
