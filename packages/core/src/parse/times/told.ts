import { parseEdtf, type EdtfText } from "../../model/edtf/index.js";
import type { Basis } from "../../model/vocabulary.js";
import type { DatingEntry } from "../../model/dating.js";
import type { SourceId } from "../../model/id.js";
import type { Path } from "../annotations/index.js";
import type { Quote } from "../evidence/quotes.js";
import type { Problems } from "../problems.js";
import { quoted } from "../say.js";
import type { Told } from "../solve/index.js";
import type { Dated } from "./moments.js";
import { isTimeZone } from "./time-zone.js";

/** A dating that was read. Its evidence is there once its quote was found. */
export type ToldDraft = { readonly told: Told; readonly quote: Quote | undefined; readonly path: Path };

/** Reads a dating as written: its date, where it comes from, and what it counts from. Nothing if it cannot be used. */
export function readDating(dated: Dated, dating: DatingEntry, path: Path, problems: Problems): ToldDraft | undefined {
  const { item } = dated;
  const fault = (hint: string, message: string): undefined => {
    problems.add("dating-incomplete", item.at(path), message, hint);
    return undefined;
  };
  if (dating.zone !== undefined && !isTimeZone(dating.zone)) {
    problems.add(
      "unknown-zone",
      item.at([...path, "zone"]),
      `${quoted(dating.zone)} is not a time zone`,
      "write an IANA name, such as Asia/Yerevan",
    );
  }
  if (dating.edtf === undefined && dating.rel === undefined) return fault("give it `edtf`, or `rel`, or both", "the dating tells no date");
  if (dating.rel === undefined && dating.to !== undefined)
    return fault("give it `rel`, or leave `to` out", "the dating has `to` without `rel`, so it is not told how it lies to it");

  const edtf = dating.edtf === undefined ? undefined : readEdtf(dated, dating.edtf, [...path, "edtf"], problems);
  const basis = dating.basis ?? defaultBasis(dating);
  if (basis === undefined) {
    return fault("give it a `quote`, or a `basis`: metadata, or inferred with `because`", "it is not told where the date comes from");
  }
  if (basis === "inferred" && dating.because === undefined) {
    problems.add(
      "reason-missing",
      item.at(path),
      "the date is inferred, and it is not told from what",
      "add `because`: the reason, from the record’s own texts",
    );
  }
  if ((basis === "printed" || basis === "relative") && dating.quote === undefined) {
    const hint = "add the `quote`; or, if no text prints it, write `basis: inferred` and `because`";
    problems.add("dating-without-quote", item.at(path), `the basis is ${basis}, but the words that print the date are not given`, hint);
  }
  const source = dating.source ?? (basis === "inferred" && dating.quote === undefined && dating.rel === undefined ? undefined : item.home);
  if (dating.quote !== undefined && source === undefined)
    return fault("add `source`", "the dating has a quote, but no source that prints it");
  const to = dating.rel === undefined ? undefined : (dating.to ?? source);
  if (dating.rel !== undefined && to === undefined)
    return fault("add `to`, or the `source` whose publication it counts from", "the dating is relative to nothing");
  if (to === dated.id)
    return fault("add `to`: another source, a statement or an event", "a publication cannot be dated by its distance from itself");

  const quote = dating.quote === undefined || source === undefined ? undefined : quoteOf(dated, dating.quote, source, path);
  return { told: toldOf(dating, basis, edtf, source, to), quote, path };
}

const quoteOf = (dated: Dated, selector: NonNullable<DatingEntry["quote"]>, source: SourceId, path: Path): Quote => ({
  source,
  selector,
  entry: dated.item,
  path: [...path, "quote"],
});

const toldOf = (
  dating: DatingEntry,
  basis: Basis,
  edtf: EdtfText | undefined,
  source: SourceId | undefined,
  to: string | undefined,
): Told => ({
  ...(edtf !== undefined && { edtf }),
  ...(dating.rel !== undefined && { rel: dating.rel }),
  ...(to !== undefined && { to }),
  basis,
  ...(dating.because !== undefined && { because: dating.because }),
  ...(source !== undefined && { source }),
  ...(dating.aspect !== undefined && { aspect: dating.aspect }),
  ...(dating.zone !== undefined && isTimeZone(dating.zone) && { zone: dating.zone }),
});

const defaultBasis = ({ rel, quote }: DatingEntry): Basis | undefined => {
  if (rel !== undefined) return "relative";
  return quote === undefined ? undefined : "printed";
};

function readEdtf(dated: Dated, text: string, path: Path, problems: Problems): EdtfText | undefined {
  const result = parseEdtf(text);
  if (result.ok) return result.edtf.text as EdtfText;
  const { offset, message, hint } = result.fault;
  problems.add("bad-date", dated.item.at(path), `${quoted(text)} is not a date in EDTF: ${message} (at character ${offset + 1})`, hint);
  return undefined;
}
