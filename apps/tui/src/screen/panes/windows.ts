import { type Publication, publications, shortWhen, type SourceId, type Stretch } from "@on-record/core/query";
import { publisherOf } from "../../evidence/voice.js";
import { bold, dim, type Line, line, piece } from "../../text/line.js";
import { idPiece } from "../../text/looks.js";
import { padEnd, short } from "../../text/width.js";
import { idWidth } from "../../rows/cells.js";
import { count } from "../../words/count.js";
import type { Layout } from "../layout.js";
import { foundBy, type State } from "../state.js";
import { endOf } from "../steps.js";
import { cellOf, labels } from "./axis.js";
import { type Calendar, calendarOf } from "./bins.js";

/** Columns for the day at the end of a line. */
const tail = 20;

/** As of a day: what is public then, and of each source when it can have been published, with that day across. */
export function windowLines(state: State, { columns, windows }: Layout): Line[] {
  const { dataset, looks, query } = state;
  const told = publications(dataset, query.asof);
  const shown = told.slice(0, windows === told.length ? windows : windows - 1);
  const ids = idWidth(dataset);
  const head = ids + (columns >= 100 ? 26 : 5);
  const calendar = calendarOf(spanOf(told, endOf(query.asof)), columns - head - tail, 5);
  const axis = labels(calendar, padEnd(" Published", head)).map((one) => (one.text.trim() === "Published" ? bold(one.text) : one));
  return [
    asofLine(state),
    axis,
    ...shown.map((one) => {
      const name = head > ids + 5 ? short(publisherOf(dataset, one.source), 20, looks.signs.ellipsis) : "";
      const { fault: pulled, public: known, possibly } = looks.signs;
      const sign = query.without.includes(one.source) ? pulled : { public: known, possibly, "not-yet": " " }[one.publicity];
      const left = line(
        " ",
        { ...idPiece(looks, one.source), text: padEnd(short(one.source, ids, looks.signs.ellipsis), ids) },
        padEnd(` ${name}`, head - ids - 3),
        bold(sign),
        " ",
      );
      return [...left, ...windowPieces(state, one, calendar), piece(` ${untilText(one)}`)];
    }),
    ...(shown.length < told.length ? [line(dim(` ${told.length - shown.length} more sources`))] : []),
  ];
}

function asofLine({ dataset, query, looks }: State): Line {
  const { counts, rows } = foundBy({ dataset, query });
  const certain = counts.public === 0 ? "Nothing is certainly public yet." : `${count(counts.public, "claim")} certainly public.`;
  const possibly = counts.possibly === 0 ? "" : ` ${looks.signs.possibly} ${counts.possibly} possibly: the texts do not tell.`;
  return line(
    " As of ",
    bold(query.asof ?? ""),
    "  ",
    rows.length === 0 ? bold("Nothing was public yet.") : bold(certain),
    possibly,
    "   ",
    bold("[ ]"),
    dim(" publication  "),
    bold("{ }"),
    dim(" month"),
  );
}

/** The stretch in which a source can have been published, broken as it may be any day of it, with the day that is looked from. */
function windowPieces({ looks, query }: State, { source, earliest, latest }: Publication, calendar: Calendar): Line {
  const { window, now } = looks.signs;
  const width = calendar.bins.length * calendar.cells;
  const cell = (second: number | null, open: number) =>
    second === null ? open : Math.max(0, Math.min(width - 1, cellOf(second, calendar)));
  const [from, to, at] = [cell(earliest, 0), cell(latest, width - 1), cell(endOf(query.asof), width - 1)];
  const style = { colour: looks.colourOf(source) };
  return Array.from({ length: width }, (_, column) => {
    if (column === at) return bold(now);
    if (column < from || column > to) return piece(" ");
    if (column === from && earliest !== null) return piece(from === to ? looks.signs.public : window.first, style);
    return piece(column === to && latest !== null ? window.last : window.between, style);
  });
}

/** All that is to be drawn: the windows, as far as they are closed, and the day that is looked from. */
function spanOf(told: readonly Publication[], now: number): Stretch {
  const seconds = told.flatMap(({ earliest, latest }) => [earliest, latest]).filter((second) => second !== null);
  if (Number.isFinite(now)) seconds.push(now);
  return { start: Math.min(...seconds), end: Math.max(...seconds) };
}

const untilText = ({ latest }: Publication): string =>
  latest === null
    ? "no latest day"
    : `by ${shortWhen({ earliestStart: latest, latestStart: latest, earliestEnd: latest, latestEnd: latest }).slice(0, 10)}`;

/** Where there is no room for the windows: which sources are certainly, and which possibly, public, and which are pulled out. */
export function publicityLine({ dataset, query, looks }: State): Line {
  const told = publications(dataset, query.asof).filter(({ source }) => !query.without.includes(source));
  const ids = (sources: readonly SourceId[]) => sources.flatMap((source) => [" ", idPiece(looks, source)]);
  const of = (wanted: Publication["publicity"]) => ids(told.flatMap((one) => (one.publicity === wanted ? one.source : [])));
  const [certain, possibly] = [of("public"), of("possibly")];
  return line(
    ` ${looks.signs.public} public:`,
    ...(certain.length > 0 ? certain : [dim(" none")]),
    `   ${looks.signs.possibly} possibly:`,
    ...(possibly.length > 0 ? possibly : [dim(" none")]),
    ...(query.without.length > 0 ? [`   ${looks.signs.fault} pulled out:`, ...ids(query.without)] : []),
  );
}
