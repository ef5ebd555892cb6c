import { type Dataset, lookup, type SourceId, statementLabel, tellOrigins, type Wording } from "@on-record/core/query";
import type { Page } from "../commands/command.js";
import { whenWords } from "../rows/sentence.js";
import { blank, bold, dim, type Line, line, piece } from "../text/line.js";
import { idPiece, type Looks, quotation } from "../text/looks.js";
import { mannerWords } from "../text/manner.js";
import { hanging, wrapLine } from "../text/wrap.js";
import { wide } from "./shown.js";

type Ladder = Wording["ladders"][number];

/** One statement as each source words it: claim by claim, from the quoted words to those farthest from them. */
export function wordingLines(dataset: Dataset, { statement, ladders, alone, rivalDays }: Wording, page: Page): Line[] {
  const width = wide(page);
  const { claims } = lookup(dataset);
  const { looks } = page;
  return [
    ...wrapLine([bold(`${statementLabel(dataset, statement.id)}, as each source prints it`)], width),
    ...wrapLine([dim(`${statement.id} ${looks.signs.dot} said ${whenWords(statement.said)}`)], width),
    ...rivalDays.flatMap(({ tellings }) =>
      tellings.map(({ source, dating, words }) => {
        const aspect = dating.aspect ? `${dating.aspect} ` : "";
        const told = words ? quotation(looks, source, words) : [];
        return line(bold(looks.signs.differ), " ", idPiece(looks, source), ` ${aspect}${dating.rel ?? dating.edtf ?? ""}  `, told);
      }),
    ),
    blank,
    ...ladders.flatMap((ladder) => ladderLines(dataset, ladder, page)),
    ...(alone.length > 0 ? [[bold("In one source alone")]] : []),
    ...alone.flatMap(({ claim, source }) => hanging(line("  ", idPiece(looks, source), "  "), line(claims.get(claim)!.text), width)),
  ];
}

function ladderLines(dataset: Dataset, { claim, witnesses, variants, lost, origins }: Ladder, page: Page): Line[] {
  const { looks } = page;
  const width = wide(page);
  const sourceOf = new Map(witnesses.map(({ report }) => [report.id, report.source]));
  return [
    ...wrapLine(line(bold(lookup(dataset).claims.get(claim)!.text), dim(`  ${tellOrigins(origins)}`)), width),
    ...variants.flatMap(({ lemma, readings }) =>
      hanging(
        line("  "),
        line(
          bold(lemma),
          " ] ",
          ...readings.flatMap(({ words, witnesses: ids }, at) => [
            at > 0 ? " : " : "",
            bold(words || "left out"),
            ...idsOf(
              looks,
              ids.map((id) => sourceOf.get(id)!),
            ),
          ]),
        ),
        width,
      ),
    ),
    ...witnesses.flatMap(({ report, manner, collated, lemma, maybe, departures, zone }) => [
      ...hanging(
        line("  ", idPiece(looks, report.source), "  "),
        line(
          dim(
            `${mannerWords[manner]}${zone === "body" ? "" : `, ${zone}`}${lemma ? ", what the others are held against" : maybe ? ", maybe the same statement" : ""}${report.cue ? ` ${looks.signs.dot} cue: ${report.cue}` : ""}`,
          ),
        ),
        width,
      ),
      ...hanging(line("       "), quotedPieces(looks, report.source, collated.pieces, lemma === true), width),
      ...departures.flatMap(({ kind, because }) =>
        hanging([dim("       departs: ")], [dim(`${kind.replaceAll("-", " ")}; ${because}`)], width),
      ),
    ]),
    ...lost.map(({ kind, places, of }) => line(dim(`  ${kind.replaceAll("-", " ")} in ${places} of ${of} places`))),
    blank,
  ];
}

/** The words of a witness; those that the lemma has not are bold. */
function quotedPieces(looks: Looks, source: SourceId, pieces: Ladder["witnesses"][number]["collated"]["pieces"], lemma: boolean): Line {
  const mark = { colour: looks.colourOf(source) };
  const words = pieces.map(({ text, kind }) => piece(text, { bold: !lemma && kind === "other" }));
  return [piece(looks.signs.open, mark), ...words, piece(looks.signs.close, mark)];
}

const idsOf = (looks: Looks, ids: readonly SourceId[]) => [...new Set(ids)].flatMap((id) => [" ", idPiece(looks, id)]);
