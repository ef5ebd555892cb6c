import { linesOf, type Lines } from "../text/index.js";

/** A source's text with its folded form, which is made on first need, and the way back to its own offsets. */
export type FoldedText = {
  /** The text as it stands. */
  readonly raw: string;
  /** The text with quotes, dashes, ellipsis, white space, soft hyphens, zero-width characters and composition made alike. */
  readonly folded: string;
  /** For each unit of `folded`, where what it stands for starts in `raw`. */
  readonly starts: Uint32Array;
  /** For each unit of `folded`, where what it stands for ends in `raw`. */
  readonly ends: Uint32Array;
  /** The lines of `raw`, for messages. */
  readonly lines: Lines;
};

/** Holds a source's text for anchoring. It is folded at most once, in linear time, and only if a quote is not found as it stands. */
export function foldText(raw: string): FoldedText {
  let made: Folding | undefined;
  let lines: Lines | undefined;
  const folding = () => (made ??= fold(raw));
  return {
    raw,
    get folded() {
      return folding().folded;
    },
    get starts() {
      return folding().starts;
    },
    get ends() {
      return folding().ends;
    },
    get lines() {
      return (lines ??= linesOf(raw));
    },
  };
}

/** The folded form of a few words: a quote, a prefix. White space at its edges is no word and is left out. */
export const foldWords = (words: string): string => fold(words).folded.trim();

type Folding = Pick<FoldedText, "folded" | "starts" | "ends">;

/**
 * The only differences that a quote may have from its source, and nothing else: case, words, digits and diacritics stay.
 * A character and the marks that follow it are composed together (NFC), so a piece of one is never a match.
 */
function fold(raw: string): Folding {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let cluster = ""; // a character and its marks so far, with what is unseen left out
  let start = 0;
  let end = 0;
  let endsInSpace = false; // asking the text that is being built would copy it each time
  const flush = () => {
    const isSpace = !isPlain(cluster) && space.test(cluster);
    if (isSpace && endsInSpace) ends[ends.length - 1] = end;
    else {
      const made = isSpace ? " " : alike(cluster);
      folded += made;
      for (let unit = 0; unit < made.length; unit++) {
        starts.push(start);
        ends.push(end);
      }
    }
    endsInSpace = isSpace;
  };
  for (let at = 0; at < raw.length;) {
    const code = raw.codePointAt(at)!;
    const next = at + (code > 0xffff ? 2 : 1);
    const character = raw.slice(at, next);
    if (code < 0x80 || !unseen.test(character)) {
      if (code >= 0x300 && cluster !== "" && joins.test(character)) cluster += character;
      else {
        if (cluster !== "") flush();
        cluster = character;
        start = at;
      }
      end = next;
    }
    at = next;
  }
  if (cluster !== "") flush();
  return { folded, starts: new Uint32Array(starts), ends: new Uint32Array(ends) };
}

/**
 * Soft hyphen and what has no width: spaces, joiners, the marks of direction that a text from right to left is full of, and the
 * no-break space that marks byte order.
 */
export const unseen = /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/;
/** What composes with the character before it: marks, and the vowels and finals of Hangul syllables. */
export const joins = /^[\p{M}\u1160-\u11ff]/u;
const space = /^\s$/;

/** Most characters of most texts: printed ASCII, which nothing here changes. */
const isPlain = (cluster: string) => cluster.length === 1 && cluster > " " && cluster < "\u007f";

const alike = (cluster: string): string => {
  if (isPlain(cluster)) return cluster;
  const composed = cluster.normalize("NFC");
  const [first = ""] = composed;
  return (likes.get(first) ?? first) + composed.slice(first.length);
};

const likes = new Map<string, string>([
  ...[..."“”„‟"].map((quote) => [quote, '"'] as const),
  ...[..."‘’‚‛"].map((quote) => [quote, "'"] as const),
  ...[..."‐‑‒–—―−"].map((dash) => [dash, "-"] as const),
  ["…", "..."],
]);
