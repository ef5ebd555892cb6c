import { foldText, hasWords } from "../anchor/index.js";
import { groupBy } from "../group-by.js";
import { quoted } from "../say.js";
import type { Rule } from "./judged.js";

/** A report has one voice: a statement’s, an actor’s to whom a view is ascribed, or the source’s own; and its cue is printed. */
export const voicesAreClear: Rule = ({ items, texts }, problems) => {
  for (const [source, reports] of groupBy(items.reports, ({ value }) => value.source)) {
    const text = texts.get(source)?.text;
    const folded = text === undefined ? undefined : foldText(text);
    for (const report of reports) {
      const { statement, ascribed, claim, form, cue } = report.value;
      if (statement === undefined && claim === undefined) {
        problems.add(
          "report-empty",
          report.at(),
          "the report has neither a claim nor a statement, so it says nothing",
          "give it a `claim`, or the `statement` that is told of",
        );
      }
      if (statement !== undefined && ascribed !== undefined) {
        problems.add(
          "voice-twice",
          report.at(["ascribed"]),
          "a view is ascribed where no act of saying is told, and here one is",
          "keep `statement` or `ascribed`",
        );
      }
      if (statement === undefined && ascribed === undefined && form !== "narration") {
        const hint =
          "add the `statement` (its speaker may be unknown) or `ascribed`; or, in the source’s own voice, write `form: narration`";
        problems.add("voice-missing", report.at(["form"]), `the form is ${form}, but nobody is named who said it`, hint);
      }
      if (cue !== undefined && folded && !hasWords(folded, cue)) {
        problems.add(
          "cue-not-found",
          report.at(["cue"]),
          `source ${quoted(source)} does not print ${quoted(cue)}`,
          "give the verb as the source prints it",
        );
      }
    }
  }
};
