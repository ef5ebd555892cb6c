import { type Form, forms, type Manner, type Row } from "@on-record/core/query";

const ofForm = { direct: "quoted", mixed: "in-part", indirect: "told", narration: "told" } as const satisfies Record<Form, Manner>;

/** A manner in words, as the evidence has it. */
export const mannerWords = { own: "own voice", quoted: "quoted", "in-part": "quoted in part", told: "told" } as const satisfies Record<
  Manner,
  string
>;

/** A row that is printed in several forms is shown by the most direct of them. */
export function mannerOfRow(row: Row): Manner {
  if (row.statement === undefined && row.ascribed === undefined) return "own";
  return ofForm[forms.find((form) => row.forms.includes(form)) ?? "narration"];
}
