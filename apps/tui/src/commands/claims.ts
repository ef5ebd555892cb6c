import { cleanText, timeline } from "@on-record/core/query";
import { againText, countText, filterText, headText, onRecord } from "../rows/head.js";
import { itemOf } from "../rows/item.js";
import { legend } from "../rows/legend.js";
import { sentenceOf } from "../rows/sentence.js";
import { tableOf } from "../rows/table.js";
import { blank, dim, line } from "../text/line.js";
import { wrapText } from "../text/wrap.js";
import type { Answer, Call, Command } from "./command.js";

/** The list of claims that a query finds: the same rows, ids and order as every other face shows. */
export function listClaims({ dataset, query, flags }: Pick<Call, "dataset" | "query" | "flags">): Answer {
  const found = timeline(dataset, query);
  return {
    items: () => found.rows.map((one) => itemOf(dataset, one)),
    sentences: () => {
      const asked = filterText(found.query);
      return [
        cleanText(`${headText(dataset, found, ", ")}.`),
        ...found.rows.map((one, at) => sentenceOf(dataset, one, at + 1)),
        `End of list. ${countText(found)} shown${asked ? `; asked for: ${asked}` : ""}.`,
      ];
    },
    lines: (page) => {
      const wide = page.width ?? Infinity;
      const again = againText(found.query, "onrecord claims", flags);
      const dot = ` ${page.looks.signs.dot} `;
      const [first] = found.rows;
      const next = first
        ? `${onRecord(`onrecord show ${first.row.claim}`, flags)}${dot}--plain for one sentence a line`
        : onRecord("onrecord claims", flags);
      return [
        ...wrapText(headText(dataset, found, dot), wide).map((text) => line(text)),
        blank,
        ...(found.rows.length > 0 ? [...tableOf(dataset, found, page), blank, ...legend(found, page)] : emptied(found)),
        ...wrapText(`Query: ${again}`, wide).map((text) => [dim(text)]),
        ...wrapText(`Next: ${next}`, wide).map((text) => [dim(text)]),
      ];
    },
  };
}

/** Why nothing was found, and what dropping each filter would give. */
function emptied({ emptied: drops = [], query }: ReturnType<typeof timeline>) {
  if (drops.length === 0) return [line("This record has no claims yet."), blank];
  return [
    line(`Nothing passes ${drops.length > 1 ? `all ${drops.length} filters` : "this filter"}: ${filterText(query)}.`),
    ...drops.map(({ field, values, leaves }) =>
      line(`  without ${field === "without" ? "pulling out" : field} ${values.join(", ")}: ${leaves} ${leaves === 1 ? "claim" : "claims"}`),
    ),
    blank,
  ];
}

export const claims: Command = {
  needs: "record",
  asks: true,
  does: "list the claims that a query finds, by the clock",
  words: { least: 0, most: 0 },
  example: "onrecord claims --actor=pashinyan --stance=rejects",
  run: (call) => listClaims(call),
};
