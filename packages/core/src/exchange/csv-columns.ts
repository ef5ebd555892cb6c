import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { When } from "../model/dating.js";
import type { ActorId } from "../model/id.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import { lookup } from "../query/lookup.js";
import { once } from "../query/once.js";
import { mannerOf } from "../query/printed.js";
import { hullOf, type RowTime } from "../query/row-time.js";
import { zoneOf } from "../query/zone.js";
import type { Addresses } from "./addresses.js";
import { whenWords } from "./entries.js";

/** What the cells of a row are made of: a report and the records that it names. */
type Cell = {
  readonly report: Report;
  readonly source: Source;
  readonly claim: Claim | undefined;
  readonly happened: RowTime | undefined;
  readonly statement: Statement | undefined;
  readonly speaker: Actor | undefined;
  readonly address: string | undefined;
};

/** What the cells of each report’s row are made of. */
export function cellsIn(dataset: Dataset, addresses: Addresses): (report: Report) => Cell {
  const { actors, claims, events, sources, statements } = lookup(dataset);
  const happened = once(({ holds, about }: Claim) => hullOf(holds ? [holds] : about.map((id) => events.get(id)!.happened)));
  return (report) => {
    const claim = report.claim && claims.get(report.claim);
    const statement = report.statement && statements.get(report.statement);
    return {
      report,
      source: sources.get(report.source)!,
      claim,
      happened: claim && happened(claim),
      statement,
      speaker: statement && actors.get(statement.speaker as ActorId),
      address: addresses.words(report),
    };
  };
}

/** The columns of the CSV, in order. Ids and spans parted by a space where there are several; dates in EDTF. */
export const columns = {
  report: ({ report }) => report.id,
  source: ({ report }) => report.source,
  title: ({ source }) => source.title,
  publisher: ({ source }) => source.publisher,
  agency: ({ source }) => source.agency,
  language: ({ source }) => source.language,
  url: ({ source }) => source.url,
  published: ({ source }) => source.published.edtf,
  published_words: ({ source }) => whenWords(source.published),
  zone: ({ source, report }) => zoneOf(source, report.evidence),
  form: ({ report }) => report.form,
  manner: ({ report }) => mannerOf(report),
  act: ({ report }) => report.act,
  cue: ({ report }) => report.cue,
  statement: ({ report }) => report.statement,
  speaker: ({ statement }) => statement?.speaker,
  speaker_name: ({ speaker }) => speaker?.name,
  on_behalf_of: ({ statement }) => statement?.for,
  ascribed_to: ({ report }) => report.ascribed,
  via: ({ report }) => report.via.join(" "),
  said: ({ statement }) => statement?.said.edtf,
  said_words: ({ statement }) => worded(statement?.said),
  said_doubt: ({ statement }) => doubtOf(statement?.said),
  stance: ({ report }) => (report.claim ? report.stance : undefined),
  claim: ({ report }) => report.claim,
  claim_text: ({ claim }) => claim?.text,
  claim_kind: ({ claim }) => claim?.kind,
  subject: ({ claim }) => claim?.subject,
  events: ({ claim }) => claim?.about.join(" "),
  happened: ({ happened }) => happened?.edtf,
  happened_words: ({ happened }) => worded(happened),
  quote: ({ report }) => report.evidence.exact,
  // UTF-16 offsets into the source's text, end excluded.
  spans: ({ report }) => report.evidence.spans.map(({ start, end }) => `${start}-${end}`).join(" "),
  departures: ({ report }) => report.departures.map(({ from, kind }) => `${kind}:${from}`).join(" "),
  address: ({ address }) => address,
} satisfies Record<string, (cell: Cell) => string | undefined>;

const worded = (when: Parameters<typeof whenWords>[0] | undefined): string | undefined => when && whenWords(when);

const doubtOf = (when: When | undefined): string =>
  [when?.uncertain && "uncertain", when?.approximate && "approximate", when?.rivals?.length && "disputed"].filter(Boolean).join(" ");
