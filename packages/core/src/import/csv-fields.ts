/**
 * What a column of a CSV can hold, and the names that a column is found by where none is given: those of our own CSV, then plain
 * ones. A column is taken once, by the first field that asks for it.
 */
export const csvFields = {
  claim: { says: "the claim, in words", columns: ["claim_text", "claim"] },
  "claim-id": { says: "the id of the claim", columns: ["claim_id", "claim"] },
  kind: { says: "what kind of claim it is", columns: ["claim_kind", "kind"] },
  quote: { says: "the words of the source, to the letter", columns: ["quote"] },
  spans: { says: "where the words stand: `start-end` in UTF-16 units", columns: ["spans"] },
  source: { says: "what the source is called: its id or file", columns: ["source"] },
  url: { says: "the address of the source", columns: ["url"] },
  title: { says: "the title of the source", columns: ["title"] },
  published: { says: "when the source was published, in EDTF", columns: ["published"] },
  language: { says: "the language of the source, as a BCP 47 tag", columns: ["language"] },
  speaker: { says: "the name of who said it", columns: ["speaker_name", "speaker"] },
  "speaker-id": { says: "the id of who said it", columns: ["speaker_id", "speaker"] },
  statement: { says: "the id of the act of saying; one for each speaker and day if there is none", columns: ["statement"] },
  said: { says: "when it was said, in EDTF", columns: ["said"] },
  stance: { says: "affirms, rejects or leaves-open", columns: ["stance"] },
  form: { says: "direct, indirect, mixed or narration", columns: ["form"] },
  act: { says: "the act of saying: deny, announce …", columns: ["act"] },
  cue: { says: "the verb of saying, as printed", columns: ["cue"] },
  report: { says: "the id of the report", columns: ["report"] },
} as const satisfies Record<string, { readonly says: string; readonly columns: readonly string[] }>;

export type CsvField = keyof typeof csvFields;
export const csvFieldNames = Object.keys(csvFields) as CsvField[];
