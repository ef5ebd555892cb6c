import type { Span } from "../../model/selector.js";
import { quoted } from "../text/index.js";
import type { AnchorOptions, NotFound } from "./anchored.js";
import { foldWords, type FoldedText } from "./fold.js";
import { mostPlaces, type Piece } from "./places.js";

/** How many places are told one by one. */
const mostTold = 10;
/** A quote with more places than this is better written longer. */
const mostCompared = 50;
/** How many words a proposed prefix has at most; a longer one is better written as a longer quote. */
const mostWords = 12;
/** How many characters before a place are looked at for them. */
const farthest = 400;

/** A quote with two or more places: names them, and for each the shortest prefix that settles it, ready to paste. */
export function tellAmbiguous(source: FoldedText, piece: Piece, places: readonly Span[], options: AnchorOptions): NotFound {
  const told = places.slice(0, mostTold);
  const where = told.map(({ start }) => {
    const { line, column } = source.lines.at(start);
    return `${line}:${column}`;
  });
  const more =
    places.length > mostPlaces ? " and many more" : places.length > told.length ? ` and ${places.length - told.length} more` : "";
  const contexts = places.length > mostCompared || isLongSpan(piece) ? [] : places.map((place) => contextOf(source, place));
  const pastes = told.flatMap((_, index) => {
    const found = contexts[index] && settle(piece, contexts, index);
    return found === undefined ? [] : [`for ${where[index]} write ${found}`];
  });
  const count = places.length > mostPlaces ? `more than ${mostPlaces}` : String(places.length);
  return {
    ok: false,
    code: "quote-ambiguous",
    path: piece.path,
    message: `source ${options.name} has ${quoted(piece.exact, 60)} in ${count} places: ${where.join(", ")}${more}`,
    hint: pastes.length > 0 ? pastes.join("; ") : "quote more words, so that they stand in one place only",
  };
}

const isLongSpan = ({ path }: Piece) => path.at(-1) === "from" || path.at(-1) === "to";

type Context = { before: string; after: string };

/** The folded words around a place, by which it is told from the others. */
const contextOf = (source: FoldedText, { start, end }: Span): Context => ({
  before: foldWords(source.raw.slice(Math.max(0, start - farthest), start)),
  after: foldWords(source.raw.slice(end, end + farthest)),
});

/** The selector that means the place `index` and no other: with a prefix, else with a suffix. */
function settle(piece: Piece, contexts: readonly Context[], index: number): string | undefined {
  const { before, after } = contexts[index]!;
  const prefix = shortest(
    before.split(" ").toReversed(),
    (words) => words.toReversed().join(" "),
    (words) => contexts.filter((other) => other.before.endsWith(words)).length === 1,
  );
  if (prefix !== undefined) return paste({ ...piece, prefix });
  const suffix = shortest(
    after.split(" "),
    (words) => words.join(" "),
    (words) => contexts.filter((other) => other.after.startsWith(words)).length === 1,
  );
  return suffix === undefined ? undefined : paste({ ...piece, suffix });
}

/** The fewest neighbouring words that are enough. */
function shortest(words: readonly string[], join: (words: string[]) => string, isEnough: (joined: string) => boolean): string | undefined {
  for (let count = 1; count <= Math.min(words.length, mostWords); count++) {
    const joined = join(words.slice(0, count));
    if (joined !== "" && isEnough(joined)) return joined;
  }
  return undefined;
}

function paste({ exact, prefix, suffix }: Piece): string {
  const fields = Object.entries({ exact, prefix, suffix }).flatMap(([name, words]) =>
    words === undefined ? [] : [`${name}: ${quoted(words, 1000)}`],
  );
  return `{ ${fields.join(", ")} }`;
}
