import { quoted } from "../text/index.js";
import type { AnchorOptions, NotFound } from "./anchored.js";
import { foldWords, type FoldedText } from "./fold.js";
import { placesOf, type Piece } from "./places.js";
import { nearestWindow, type Difference } from "./window.js";

/** How many differences of one quote are told. */
const mostTold = 3;

/** A quote that is not in its source: what stands there instead, and which other source has the words. */
export function tellMissing(source: FoldedText, piece: Piece, { name, elsewhere }: AnchorOptions): NotFound {
  const fault = (message: string, hint: string, path = piece.path): NotFound => ({
    ok: false,
    code: "quote-not-found",
    path,
    message,
    hint,
  });
  const place = (offset: number) => {
    const { line, column } = source.lines.at(offset);
    return `${line}:${column}`;
  };

  const bare = piece.prefix === undefined && piece.suffix === undefined ? [] : placesOf(source, { exact: piece.exact, path: piece.path });
  if (bare.length > 0) {
    const [at] = bare;
    const edge =
      piece.prefix !== undefined && placesOf(source, { exact: piece.exact, prefix: piece.prefix, path: piece.path }).length === 0
        ? "prefix"
        : "suffix";
    const before = edge === "prefix";
    const around = before
      ? source.raw.slice(Math.max(0, at!.start - 40), at!.start).trim()
      : source.raw.slice(at!.end, at!.end + 40).trim();
    return fault(
      `source ${name} has ${quoted(piece.exact, 60)}, but not with ${quoted(piece[edge] ?? "", 60)} ${before ? "before" : "after"} it`,
      `at ${place(at!.start)} it has ${quoted(around, 60)} ${before ? "before" : "after"} it; copy the ${edge} from the source`,
      [...piece.path.slice(0, -1), edge],
    );
  }

  const missing = `source ${name} does not have the words ${quoted(piece.exact)}`;
  const others = elsewhere?.(piece.exact) ?? [];
  if (others.length > 0) {
    const sources = others.slice(0, 3).join(", ");
    return fault(`${missing}; source ${sources} has them`, `name the source that prints them, or quote what source ${name} has`);
  }
  const differences = nearestWindow(source, foldWords(piece.exact));
  if (!differences || differences.length === 0) return fault(missing, "copy the words from the source text, to the letter");
  const more = differences.length > mostTold ? `, and ${differences.length - mostTold} more differences` : "";
  const told = differences.slice(0, mostTold).map((difference) => say(difference));
  return fault(
    `${missing}: ${told.join(", ")}${more}`,
    `look at ${place(source.starts[differences[0]!.at] ?? 0)} of the source, and copy the words from there, to the letter`,
  );
}

function say({ source, quote }: Difference): string {
  if (quote === "") return `the source has ${quoted(source, 60)}, which the quote leaves out`;
  if (source === "") return `the quote has ${quoted(quote, 60)}, which the source does not have there`;
  return `the source has ${quoted(source, 60)} where the quote has ${quoted(quote, 60)}`;
}
