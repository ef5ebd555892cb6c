import { type Dataset, lookup, type TimelineRow, type VoiceLabel, voiceLabel, voiceText } from "@on-record/core/query";
import { bold, dim, type Line, line, type Piece, piece } from "../text/line.js";
import { idPiece, type Looks } from "../text/looks.js";
import { mannerOfRow } from "../text/manner.js";
import { short, widest, widthOf } from "../text/width.js";
import { dateIn, weekdayOf } from "./dates.js";

/** What a line of the list says, cell by cell, before it is set in columns. */
export type Cells = {
  readonly rail: Piece;
  readonly date: string;
  readonly speaker: string;
  readonly stance: string;
  readonly claim: string;
};

/**
 * The cells of a row. Where the act of saying is the one of the line above, date and speaker stay blank and the rail says
 * why. `possibly public` takes the rail's place: of what may not have been there, the order matters less.
 */
export function cellsOf(dataset: Dataset, one: TimelineRow, looks: Looks, widths: { date: number; speaker: number }): Cells {
  const { signs } = looks;
  const { mark } = one;
  const repeats = repeatsAbove(one);
  const voice = voiceLabel(dataset, one.row);
  const rail = one.publicity === "possibly" ? dim(signs.possibly) : mark === "not-known" ? dim(signs.mark[mark]) : piece(signs.mark[mark]);
  const perhaps = one.during === "maybe" ? "?" : "";
  return {
    rail,
    date: repeats ? "" : dateIn(widths.date, one.when, signs) + perhaps,
    // Own voice is told with the part of the article, which differs from line to line.
    speaker: repeats && voice.kind === "said" ? "" : speakerIn(widths.speaker, voice, looks),
    stance: signs.stance[one.row.stance],
    claim: lookup(dataset).claims.get(one.row.claim)!.text,
  };
}

const repeatsAbove = ({ mark, row }: TimelineRow): boolean => mark === "same-statement" && row.ascribed === undefined;

/** The weekday that the texts name, blank where the date is. */
export const weekdayCell = (one: TimelineRow, { signs }: Looks): string => (repeatsAbove(one) ? "" : weekdayOf(one.when.whens, signs));

/** The sign of how the voice comes to the reader. */
export const mannerCell = (one: TimelineRow, { signs }: Looks): string => signs.manner[mannerOfRow(one.row)];

function speakerIn(width: number, voice: VoiceLabel, { signs }: Looks): string {
  const whole = voiceText(voice);
  return widthOf(whole) <= width ? whole : short(voice.name, width, signs.ellipsis);
}

/** The ids of the sources that print a row: all if they fit, else their number. */
export function sourcesIn(width: number, one: TimelineRow, looks: Looks): Line {
  const { sources } = one.row;
  const whole = sources.join(" ");
  if (widthOf(whole) <= width) return sources.flatMap((source, at) => line(at ? " " : "", idPiece(looks, source)));
  if (sources.length > 1) return [bold(short(`${sources.length} art`, width, ""))];
  return [bold(short(sources[0]!, width, looks.signs.ellipsis), { colour: looks.colourOf(sources[0]!) })];
}

/** How wide the ids of a record's sources are, within reason. */
export const idWidth = (dataset: Dataset): number =>
  Math.min(
    12,
    widest(
      dataset.sources.map(({ id }) => id),
      3,
    ),
  );
