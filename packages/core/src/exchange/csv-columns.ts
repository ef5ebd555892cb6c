import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { When } from "../model/dating.js";
import type { Report } from "../model/report.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import { lookup } from "../query/lookup.js";
import { mannerOf } from "../query/printed.js";
import { hullOf } from "../query/row-time.js";
import { zoneOf } from "../query/zone.js";
import type { Addresses } from "./addresses.js";
import { whenWords } from "./entries.js";

type Cell = { readonly dataset: Dataset; readonly report: Report; readonly addresses: Addresses };

const sourceOf = ({ dataset, report }: Cell): Source => lookup(dataset).sources.get(report.source)!;
const claimOf = ({ dataset, report }: Cell): Claim | undefined => report.claim && lookup(dataset).claims.get(report.claim);
const statementOf = ({ dataset, report }: Cell): Statement | undefined =>
  report.statement && lookup(dataset).statements.get(report.statement);

/** The columns of the CSV, in order. Ids and spans parted by a space where there are several; dates in EDTF. */
export const columns = {
  report: ({ report }) => report.id,
  source: ({ report }) => report.source,
  title: (cell) => sourceOf(cell).title,
  publisher: (cell) => sourceOf(cell).publisher,
  agency: (cell) => sourceOf(cell).agency,
  language: (cell) => sourceOf(cell).language,
  url: (cell) => sourceOf(cell).url,
  published: (cell) => sourceOf(cell).published.edtf,
  published_words: (cell) => whenWords(sourceOf(cell).published),
  zone: (cell) => zoneOf(sourceOf(cell), cell.report.evidence),
  form: ({ report }) => report.form,
  manner: ({ report }) => mannerOf(report),
  act: ({ report }) => report.act,
  cue: ({ report }) => report.cue,
  statement: ({ report }) => report.statement,
  speaker: (cell) => statementOf(cell)?.speaker,
  speaker_name: (cell) => lookup(cell.dataset).actors.get(statementOf(cell)?.speaker as never)?.name,
  on_behalf_of: (cell) => statementOf(cell)?.for,
  ascribed_to: ({ report }) => report.ascribed,
  via: ({ report }) => report.via.join(" "),
  said: (cell) => statementOf(cell)?.said.edtf,
  said_words: (cell) => worded(statementOf(cell)?.said),
  said_doubt: (cell) => doubtOf(statementOf(cell)?.said),
  stance: ({ report }) => (report.claim ? report.stance : undefined),
  claim: ({ report }) => report.claim,
  claim_text: (cell) => claimOf(cell)?.text,
  claim_kind: (cell) => claimOf(cell)?.kind,
  subject: (cell) => claimOf(cell)?.subject,
  events: (cell) => claimOf(cell)?.about.join(" "),
  happened: (cell) => happened(cell)?.edtf,
  happened_words: (cell) => worded(happened(cell)),
  quote: ({ report }) => report.evidence.exact,
  // UTF-16 offsets into the source's text, end excluded.
  spans: ({ report }) => report.evidence.spans.map(({ start, end }) => `${start}-${end}`).join(" "),
  departures: ({ report }) => report.departures.map(({ from, kind }) => `${kind}:${from}`).join(" "),
  address: ({ report, addresses }) => addresses.words(report),
} satisfies Record<string, (cell: Cell) => string | undefined>;

const worded = (when: Parameters<typeof whenWords>[0] | undefined): string | undefined => when && whenWords(when);

const doubtOf = (when: When | undefined): string =>
  [when?.uncertain && "uncertain", when?.approximate && "approximate", when?.rivals?.length && "disputed"].filter(Boolean).join(" ");

function happened(cell: Cell) {
  const claim = claimOf(cell);
  return claim && hullOf(claim.holds ? [claim.holds] : claim.about.map((id) => lookup(cell.dataset).events.get(id)!.happened));
}
