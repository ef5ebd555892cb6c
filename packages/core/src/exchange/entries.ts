import type { Dataset } from "../model/dataset.js";
import type { When } from "../model/dating.js";
import type { Report } from "../model/report.js";
import type { Clock } from "../model/vocabulary.js";
import { actorLabel, voiceLabel, voiceText } from "../query/labels.js";
import { type Lookup, lookup } from "../query/lookup.js";
import { once } from "../query/once.js";
import { type Manner, mannerOf } from "../query/printed.js";
import type { Row } from "../query/row.js";
import type { RowTime } from "../query/row-time.js";
import type { TimelineRow } from "../query/timeline.js";
import { stanceWords } from "../query/voice-words.js";
import { whenWords as wordsOf } from "../query/when-words.js";
import type { Addresses } from "./addresses.js";
import { cleaned } from "./clean.js";
import { settledDays } from "./days.js";
import type { Losses } from "./losses.js";
import type { Selection } from "./selection.js";

export { stanceWords };

/** A time in words, worked out once: many rows have the same. */
export const whenWords: (when: RowTime | When) => string = once(wordsOf);

/** The words of one report, on one line, with where they are printed. */
export type Quoted = {
  readonly report: Report;
  readonly text: string;
  /** The language of the source. */
  readonly language: string;
  readonly manner: string;
  readonly source: string;
  /** `published 14 March 2024`. */
  readonly published: string;
  readonly address: string | undefined;
};

/** A row in plain words, all on one line and clean: what most formats for readers are made of. Nothing is escaped yet. */
export type Entry = {
  readonly row: Row;
  readonly when: RowTime;
  readonly voice: string;
  /** `Pashinyan rejects: Armenia has left`. */
  readonly headline: string;
  readonly claim: string;
  readonly stance: string;
  /** On the query's clock: `said between January and August 2024`. */
  readonly date: string;
  /** The titles of the events that it is about. */
  readonly events: readonly string[];
  readonly quotes: readonly Quoted[];
  readonly address: string | undefined;
};

const mannerWords = { own: "in its own voice", quoted: "quoted", "in-part": "quoted in part", told: "told" } as const satisfies Record<
  Manner,
  string
>;
const verbs = { happened: "happened", said: "said", published: "published" } as const satisfies Record<Clock, string>;

/** The rows of a selection in plain words, in their order. */
export const entriesOf = (dataset: Dataset, selection: Selection, addresses: Addresses, losses: Losses): Entry[] =>
  entriesBy(dataset, selection, addresses, losses, (entry) => entry);

/** What is made of each row of a selection in plain words, one after the other, so that the words of all are never held at once. */
export function entriesBy<Made>(
  dataset: Dataset,
  selection: Selection,
  addresses: Addresses,
  losses: Losses,
  make: (entry: Entry) => Made,
): Made[] {
  const look = lookup(dataset);
  const chosen = new Set(selection.reports.map(({ id }) => id));
  const entryOf = ({ row, when }: TimelineRow): Entry => {
    const told = voiceLabel(dataset, row);
    const through = told.kind === "ascribed" ? ` as ${row.sources.join(", ")} tells it` : "";
    const voice = cleaned(voiceText(told) + through, losses);
    const claim = cleaned(look.claims.get(row.claim)!.text, losses);
    const { clock } = selection.query;
    return {
      row,
      when,
      voice,
      headline: `${voice} ${stanceWords[row.stance]}: ${claim}`,
      claim,
      stance: stanceWords[row.stance],
      date: `${clock === "said" && !row.statement ? verbs.published : verbs[clock]} ${whenWords(when)}`,
      events: look.claims.get(row.claim)!.about.map((id) => cleaned(look.events.get(id)!.title, losses)),
      quotes: row.reports.filter((id) => chosen.has(id)).map((id) => quotedOf(dataset, look, look.reports.get(id)!, addresses, losses)),
      address: addresses.page("claim", row.claim),
    };
  };
  return selection.rows.map((row) => make(entryOf(row)));
}

function quotedOf(dataset: Dataset, look: Lookup, report: Report, addresses: Addresses, losses: Losses): Quoted {
  const source = look.sources.get(report.source)!;
  const outlet = source.publisher ?? source.agency;
  const name = outlet ? `${actorLabel(dataset, outlet)}, ${source.title}` : source.title;
  return {
    report,
    text: cleaned(report.evidence.exact, losses),
    language: source.language,
    manner: mannerWords[mannerOf(report)],
    source: cleaned(name, losses),
    published: `published ${whenWords(source.published)}`,
    address: addresses.words(report),
  };
}

/** The headline, with the date in words where the days it is written on would say more than is known. */
export const datedHeadline = ({ headline, date, when }: Entry): string => (settledDays(when) ? headline : `${headline} (${date})`);

/** What a format of lines and questions has no place for. */
export function tellLeftOut({ reports, relations }: Selection, losses: Losses): void {
  losses.add("relations-left-out", relations.length);
  for (const { claim, departures, again } of reports) {
    if (claim === undefined) losses.add("acts-left-out");
    losses.add("departures-left-out", departures.length);
    losses.add("repeats-left-out", again.length);
  }
}
