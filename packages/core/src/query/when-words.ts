import type { When } from "../model/dating.js";
import { parseEdtf } from "../model/edtf/parse.js";
import { longWhen } from "../model/edtf/words.js";
import { checkKind } from "./check-kind.js";
import type { RowTime } from "./row-time.js";

/** A time in words with its doubts, to stand after a verb: `between January and August 2024`, `in 2023, doubted`. */
export function whenWords(when: RowTime | When): string {
  checkKind("time", "when", when);
  const { edtf, bounds, uncertain, approximate } = when;
  const read = parseEdtf(edtf);
  const doubt = uncertain ? ", doubted" : approximate ? ", about" : "";
  return `${longWhen(read.ok && doubt === "" ? read.edtf : bounds)}${doubt}`;
}
