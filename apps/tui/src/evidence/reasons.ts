import type { Dataset, When } from "@on-record/core/query";
import { reasonText } from "@on-record/core/query";
import { whenWords } from "../rows/sentence.js";
import { bold, dim, type Line, line } from "../text/line.js";
import { wrapLine } from "../text/wrap.js";

/** Why a time stands as it does: a head, then the reasons for its first and its last day. Empty: the texts say it outright. */
export function reasonLines(dataset: Dataset, when: When, width: number): Line[] {
  if (when.reasons.length === 0) return [];
  const wording = { "not-before": "from  ", "not-after": "until " } as const;
  return [
    ...wrapLine([bold(`Why ${whenWords(when)}`)], width),
    ...when.reasons.flatMap((reason) =>
      wrapLine(line(dim(`${wording[reason.side]}${reason.day}  `), reasonText(dataset, reason)), width - 2).map((one, at) =>
        at === 0 ? one : line("  ", one),
      ),
    ),
  ];
}
