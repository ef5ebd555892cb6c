import { Counts } from "../exchange/losses.js";

/** What can be lost on the way in, told of one and of several. */
const messages = {
  "texts-withheld": [
    "text not written, since the file has only excerpts of it: put it in its place",
    "texts not written, since the file has only excerpts of them: put them in their places",
  ],
  "texts-changed": [
    "text that is not the one whose digest was given, so its digest was made anew",
    "texts that are not those whose digests were given, so their digests were made anew",
  ],
  "warnings-left-out": ["warning left out: the check finds it again", "warnings left out: the check finds them again"],
  "rows-without-quote": [
    "row without a quote: its claim is written, and no report",
    "rows without a quote: their claims are written, and no reports",
  ],
  "sources-without-text": [
    "source of which only the address is known: its text file is empty",
    "sources of which only the address is known: their text files are empty",
  ],
  "columns-left-out": ["column that no field takes", "columns that no field takes"],
  "kinds-assumed": [
    "claim taken to be of a happening, since its kind is not told",
    "claims taken to be of happenings, since their kinds are not told",
  ],
  "actors-assumed": ["actor taken for a person, since its kind is not told", "actors taken for persons, since their kinds are not told"],
  "speakers-unknown": ["statement whose speaker the file does not tell", "statements whose speakers the file does not tell"],
  "forms-changed": ["form changed to agree with the quotation marks", "forms changed to agree with the quotation marks"],
  "dates-unquoted": [
    "date that rests on the file alone, and on no words of a text",
    "dates that rest on the file alone, and on no words of a text",
  ],
  "times-as-days": ["time of day written as a day", "times of day written as days"],
  "markup-left-out": ["text written without its markup", "texts written without their markup"],
  "media-left-out": ["picture or other medium left out", "pictures and other media left out"],
  "slides-undated": ["slide without a date", "slides without a date"],
  "bodies-left-out": ["body of an annotation left out", "bodies of annotations left out"],
} as const satisfies Record<string, readonly [one: string, several: string]>;

export type ImportLossCode = keyof typeof messages;

/** What could not be carried over, counted: `3 rows without a quote: their claims are written, and no reports`. */
export type ImportLoss = { readonly code: ImportLossCode; readonly count: number; readonly message: string };

export const importLosses = (): Counts<ImportLossCode> => new Counts(messages);
