import type { Dataset } from "../model/dataset.js";
import type { SourceId } from "../model/id.js";
import type { Question } from "../model/question.js";
import type { Departure, Report } from "../model/report.js";
import { type Bearing, bearingsOn } from "./bearing.js";
import { lookup } from "./lookup.js";
import { byDirectness, mannerOf, type Printed, printedOf } from "./printed.js";
import { type Stage, stageOf, type Staging } from "./stage.js";

/** An article whose headline does not say what its body says. */
export type HeadlineAgainstBody = {
  readonly source: SourceId;
  readonly headline: Printed;
  /** The body’s own words first; the words it quotes only where it has none of its own. */
  readonly body: readonly Printed[];
  /** How the curator says they differ. */
  readonly departures: readonly Departure[];
};

/**
 * Headlines and subheadings that take a position in a question which the body of the same article does not take in its own
 * voice, or that a curator marks as departing from it, beside the body’s words.
 */
export function headlinesAgainstBody(dataset: Dataset, question: Question, stage: Stage): HeadlineAgainstBody[] {
  const bySource = new Map<SourceId, { bearing: Bearing; printed: Printed }[]>();
  for (const bearing of bearingsOn(dataset, question)) {
    const { source } = bearing.report;
    if (!stage.prints(source)) continue;
    bySource.set(source, [...(bySource.get(source) ?? []), { bearing, printed: printedOf(dataset, bearing.report, stage) }]);
  }
  return [...bySource].flatMap(([source, told]) => {
    const headlines = told.filter(({ printed }) => isHeadline(printed) && mannerOf(printed.report) === "own");
    const bodies = told.filter(({ printed }) => printed.zone === "body");
    return headlines.flatMap(({ bearing, printed: headline }) => {
      const departures = headline.report.departures.filter((departure) => bodies.some(({ printed }) => isFrom(departure, printed.report)));
      const apart = bodies.filter(
        (other) =>
          departures.some((departure) => isFrom(departure, other.printed.report)) ||
          (bearing.positions.length > 0 &&
            other.bearing.positions.length > 0 &&
            !bearing.positions.some((position) => other.bearing.positions.includes(position))),
      );
      const own = apart.filter(({ printed }) => mannerOf(printed.report) === "own");
      const body = (own.length > 0 ? own : departures.length > 0 ? apart : []).map(({ printed }) => printed).sort(byDirectness);
      return body.length > 0 ? [{ source, headline, body, departures }] : [];
    });
  });
}

const isHeadline = ({ zone }: Printed): boolean => zone === "headline" || zone === "subheading";

const isFrom = (departure: Departure, report: Report): boolean => departure.from === report.id || departure.from === report.claim;

/** The articles whose headline, by the curator’s own mark, departs from something that their body prints. */
export function departingHeadlines(dataset: Dataset, query: Staging): HeadlineAgainstBody[] {
  const look = lookup(dataset);
  const stage = stageOf(dataset, query);
  return dataset.sources.flatMap(({ id }) => {
    if (!stage.prints(id)) return [];
    const told = look.reportsOfSource.of(id).map((report) => printedOf(dataset, report, stage));
    const bodies = told.filter(({ zone }) => zone === "body");
    return told.filter(isHeadline).flatMap((headline) => {
      const departures = headline.report.departures.filter((departure) => bodies.some(({ report }) => isFrom(departure, report)));
      const body = bodies.filter(({ report }) => departures.some((departure) => isFrom(departure, report))).sort(byDirectness);
      return departures.length > 0 ? [{ source: id, headline, body, departures }] : [];
    });
  });
}
