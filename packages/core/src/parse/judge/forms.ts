import type { Form } from "../../model/vocabulary.js";
import { quotationsOf, voiceOf } from "../anchor/index.js";
import { groupBy } from "../group-by.js";
import type { Rule } from "./judged.js";

type Voice = ReturnType<typeof voiceOf>;

/** Where the words of each form may stand. Narration may have scare quotes anywhere. */
const allowed: Record<Form, readonly Voice[]> = {
  direct: ["inside"],
  mixed: ["partly"],
  indirect: ["outside"],
  narration: ["inside", "outside", "partly"],
};

const stands: Record<Voice, string> = {
  inside: "stand inside quotation marks",
  outside: "stand outside quotation marks",
  partly: "stand partly inside quotation marks",
};

/** The form that the place of the words speaks for. */
const fitting: Record<Voice, Form> = { inside: "direct", outside: "indirect", partly: "mixed" };

/** Direct speech stands inside quotation marks, reported speech outside, mixed speech has both. */
export const formsAgreeWithMarks: Rule = ({ items, registry, texts, quotes }, problems) => {
  for (const [source, reports] of groupBy(items.reports, ({ value }) => value.source)) {
    const text = texts.get(source)?.text;
    if (text === undefined) continue;
    const quotations = quotationsOf(text);
    for (const report of reports) {
      const evidence = quotes.reports.get(report.id)?.quote.evidence;
      // of two reports with one id, which is told, only the first has its own quote there
      if (!evidence || registry.get(report.id)?.item !== report) continue;
      const voice = voiceOf(quotations, evidence.spans);
      const { form } = report.value;
      if (allowed[form].includes(voice)) continue;
      const message = `the form is ${form}, but the words ${stands[voice]}`;
      problems.add(
        "form-mismatch",
        report.at(["form"]),
        message,
        `write \`form: ${fitting[voice]}\`, or give the quote that this form needs`,
      );
    }
  }
};
