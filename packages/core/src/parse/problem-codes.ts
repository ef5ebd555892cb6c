import type { Problem } from "../model/problem.js";

type Row = { readonly severity: Problem["severity"]; readonly says: string };

/**
 * Every code that a problem can have, with its severity and what it says in a line. `docs/problems.md` has a section for each.
 * An error leaves no dataset; a warning is kept in it.
 */
export const problemCodes = {
  // the folder and its files
  "folder-missing": { severity: "error", says: "there is nothing at this path" },
  "not-a-folder": { severity: "error", says: "the path is neither a folder nor an exported dataset" },
  "folder-empty": { severity: "error", says: "the folder has no annotations" },
  "file-unreadable": { severity: "error", says: "the system does not let the file be read" },
  "not-a-file": { severity: "error", says: "the path is a folder, a pipe or a device" },
  "file-too-large": { severity: "error", says: "the file is larger than one file of a record may be" },
  "too-many-files": { severity: "error", says: "the folder has more files than a record may have" },
  "path-leaves-folder": { severity: "error", says: "the path leads out of the record’s folder" },
  "file-unwritable": { severity: "error", says: "the system does not let the file be written" },
  "disk-full": { severity: "error", says: "the file does not fit on the disk" },
  "file-changed": { severity: "error", says: "somebody else changed the file while it was being edited" },
  "file-exists": { severity: "error", says: "a file is there already where one would be written" },
  "text-unused": { severity: "warning", says: "no source names this text file" },

  // characters and YAML
  "not-utf-8": { severity: "error", says: "the file is not UTF-8" },
  "binary-file": { severity: "error", says: "the file is not a text" },
  "yaml-syntax": { severity: "error", says: "the file is not YAML" },
  "yaml-documents": { severity: "error", says: "the file has several YAML documents" },
  "yaml-alias": { severity: "error", says: "YAML aliases are not read" },
  "yaml-tag": { severity: "error", says: "YAML tags are not read" },
  "yaml-duplicate-key": { severity: "error", says: "a field is written twice" },
  "yaml-too-deep": { severity: "error", says: "the file is nested too deeply" },
  "yaml-too-long": { severity: "error", says: "a stretch of the file is too long to be read as one" },
  "unknown-field": { severity: "error", says: "the format has no such field" },
  "missing-field": { severity: "error", says: "a field is not there" },
  "bad-value": { severity: "error", says: "the value does not fit the field" },

  // the record’s head and its sources
  "head-missing": { severity: "error", says: "no file has the record’s head" },
  "head-twice": { severity: "error", says: "two files have the record’s head" },
  "unknown-zone": { severity: "error", says: "the time zone is not an IANA name" },
  "unknown-language": { severity: "error", says: "the language is not a BCP 47 tag" },
  "text-missing": { severity: "error", says: "the text of a source is not there" },
  "text-shared": { severity: "error", says: "two sources name the same text" },
  "digest-missing": { severity: "warning", says: "the source has no digest yet" },
  "digest-changed": { severity: "error", says: "the text is not the one that was annotated" },
  "quotes-unchecked": { severity: "warning", says: "the text of a source is not at hand, and its quotes are not checked" },
  "excerpt-too-long": { severity: "warning", says: "more than half of a text that may only be excerpted is quoted" },

  // ids
  "duplicate-id": { severity: "error", says: "two records have the same id" },
  "default-id-clash": { severity: "error", says: "a record without an id would get one that is taken or too long" },
  "reserved-id": { severity: "error", says: "the id is a word with a meaning of its own" },
  "unknown-id": { severity: "error", says: "no record has this id" },
  "renamed-id": { severity: "error", says: "the record has another id now" },
  "merge-conflict": { severity: "error", says: "two records that are to become one cannot be the same" },
  "wrong-kind": { severity: "error", says: "the id is of another kind of record" },
  "self-reference": { severity: "error", says: "a record refers to itself" },
  cycle: { severity: "error", says: "references run in a circle" },

  // reports
  "report-without-source": { severity: "error", says: "the report names no source" },
  "report-empty": { severity: "error", says: "the report has neither claim nor statement" },
  "voice-twice": { severity: "error", says: "the report is both said and ascribed" },
  "voice-missing": { severity: "warning", says: "reported speech without anybody who said it" },
  "form-mismatch": { severity: "error", says: "the form does not agree with the quotation marks" },
  "cue-not-found": { severity: "warning", says: "the source does not print the verb of saying" },
  "alias-not-found": { severity: "warning", says: "the source does not print this spelling" },

  // quotes
  "quote-not-found": { severity: "error", says: "the source does not have these words" },
  "quote-ambiguous": { severity: "error", says: "the source has these words in several places" },
  "quote-empty": { severity: "error", says: "the quote has nothing to look for" },
  "quote-order": { severity: "error", says: "the parts of a quote are not in the order of the text" },
  "quote-cuts-word": { severity: "warning", says: "the quote begins or ends inside a word or a number" },
  "quote-in-silent-zone": { severity: "error", says: "a report rests on words that are no part of the story" },
  "zones-overlap": { severity: "error", says: "two zones share words" },

  // dates
  "bad-date": { severity: "error", says: "the date is not EDTF" },
  "dating-incomplete": { severity: "error", says: "a dating lacks what it needs" },
  "dating-without-quote": { severity: "error", says: "a printed date without the words that print it" },
  "reason-missing": { severity: "error", says: "a judgement without its reason" },
  "dates-conflict": { severity: "error", says: "dates cannot all be right" },
  "statement-after-source": { severity: "error", says: "a statement would be later than a source that reports it" },
  "happening-after-report": { severity: "error", says: "what is told as past would be later than the telling" },
  "answer-before-statement": { severity: "error", says: "an answer would be earlier than what it answers" },

  // questions and relations
  "contradiction-without-question": { severity: "error", says: "contradicting claims are not positions of one question" },
  "contradiction-apparent": { severity: "error", says: "a contradiction in a question whose positions can all be true" },
  "contradiction-apart-in-time": { severity: "error", says: "contradicting claims are about different times" },
  "contradiction-entailed": { severity: "error", says: "a claim contradicts what follows from it" },
  "position-empty": { severity: "error", says: "a position rests on nothing" },
  "position-without-holder": { severity: "warning", says: "nobody takes the position" },

  // an exported dataset
  "dataset-syntax": { severity: "error", says: "the file is not JSON" },
  "dataset-foreign": { severity: "error", says: "the file is not a dataset" },
  "dataset-older": { severity: "error", says: "the dataset is of an older version that is no longer read" },
  "dataset-newer": { severity: "error", says: "the dataset is of a newer version" },
  "dataset-invalid": { severity: "error", says: "the dataset does not hold together" },

  // what nothing uses
  "unused-actor": { severity: "warning", says: "nothing refers to the actor" },
  "unused-event": { severity: "warning", says: "nothing refers to the event" },
  "unused-claim": { severity: "warning", says: "no report carries the claim" },
  "unused-statement": { severity: "warning", says: "no source reports the statement" },
} as const satisfies Record<string, Row>;

/** The code of a problem. */
export type ProblemCode = keyof typeof problemCodes;
