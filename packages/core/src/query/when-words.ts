import type { When } from "../model/dating.js";
import { edtfOfBounds } from "../model/edtf/of-bounds.js";
import { parseEdtf } from "../model/edtf/parse.js";
import { longWhen } from "../model/edtf/words.js";
import { checkKind } from "./check-kind.js";
import type { RowTime } from "./row-time.js";

/** A time in words with its doubts, to stand after a verb: `between January and August 2024`, `in 2023, doubted`. */
export function whenWords(when: RowTime | When): string {
  checkKind("time", "when", when);
  const { edtf, bounds, uncertain, approximate } = when;
  const doubt = uncertain ? ", doubted" : approximate ? ", about" : "";
  // Most are the text of their bounds, which tell as much and need not be read.
  const read = doubt || edtfOfBounds(bounds) === edtf ? undefined : parseEdtf(edtf);
  return `${longWhen(read?.ok ? read.edtf : bounds)}${doubt}`;
}
