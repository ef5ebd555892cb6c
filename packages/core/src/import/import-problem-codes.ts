/**
 * What can be wrong with a file that is imported, beside what is wrong with a quote, a date or a value anywhere: those keep their
 * codes. docs/how-to/bring-a-record-from-elsewhere.md tells them.
 */
export const importProblemCodes = {
  "import-syntax": "the file is not in the format that was named",
  "import-foreign": "the file is in the format, but says nothing that a record is made of",
  "import-column-missing": "the table has no such column",
  "import-row-empty": "the row has no claim",
  "import-slide-empty": "the slide has no headline",
  "import-text-missing": "the text of a source is not given, so its words cannot be found in it",
  "import-quote-missing": "the annotation has no words to be found again",
} as const;

export type ImportProblemCode = keyof typeof importProblemCodes;
