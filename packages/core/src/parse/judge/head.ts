import { isLanguage, isTimeZone } from "../times/time-zone.js";
import { placeText, quoted } from "../say.js";
import { parseEdtf } from "../../model/edtf/index.js";
import type { Rule } from "./judged.js";

const example = "record: { title: …, language: en, clock: Europe/Paris }";

/** One file, and only one, says what the record is; zones, languages and days in it are such. */
export const headIsWhole: Rule = ({ items, sound }, problems) => {
  const [head, ...others] = items.heads;
  if (!head && sound) {
    problems.add(
      "head-missing",
      { file: "record.yaml", line: 1, column: 1 },
      "no file says what the record is",
      `write in record.yaml: ${example}`,
    );
  }
  for (const other of others) {
    problems.add("head-twice", other.at(), `the record’s head stands here and at ${head ? placeText(head.at()) : ""}`, "keep one of them");
  }
  for (const entry of items.heads) {
    const { value } = entry;
    if (!isTimeZone(value.clock)) {
      problems.add(
        "unknown-zone",
        entry.at(["clock"]),
        `${quoted(value.clock)} is not a time zone`,
        "write an IANA name, such as Asia/Yerevan",
      );
    }
    if (!isLanguage(value.language)) {
      problems.add(
        "unknown-language",
        entry.at(["language"]),
        `${quoted(value.language)} is not a language tag`,
        "write a BCP 47 tag, such as en or pt-BR",
      );
    }
    for (const [index, { on }] of (value.changes ?? []).entries()) {
      const read = parseEdtf(on);
      if (!read.ok)
        problems.add(
          "bad-date",
          entry.at(["changes", index, "on"]),
          `${quoted(on)} is not a date in EDTF: ${read.fault.message}`,
          read.fault.hint,
        );
    }
  }
  for (const source of items.sources) {
    const { language } = source.value;
    if (language !== undefined && !isLanguage(language)) {
      problems.add(
        "unknown-language",
        source.at(["language"]),
        `${quoted(language)} is not a language tag`,
        "write a BCP 47 tag, such as en or pt-BR",
      );
    }
  }
};
