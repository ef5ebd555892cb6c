import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { dataset } from "@on-record/core/dataset";
import { disputes, emptyQuery } from "@on-record/core/query";
import type { QuestionId } from "@on-record/core";
import { inFull, OpenQuestions } from "./question-list";

const lines = disputes(dataset, emptyQuery).filter(({ question }) => question.state === "open");
/** As many open questions as one likes, those of the record over and over. */
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const line = lines[at % lines.length]!;
    return { ...line, question: { ...line.question, id: `question-${at}` as QuestionId } };
  });
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

test("questions stand with their answers, up to a length at which the others are named and linked", () => {
  const all = renderToStaticMarkup(<OpenQuestions dataset={dataset} lines={many(inFull)} />);
  expect(count(all, /<li class="question"/g)).toBe(inFull);
  expect(all).not.toContain("These are the first");
  const first = renderToStaticMarkup(<OpenQuestions dataset={dataset} lines={many(inFull + 5)} />);
  expect(count(first, /<li class="question"/g)).toBe(inFull);
  expect(first).toContain(`These are the first ${inFull} of ${inFull + 5}.`);
  for (let at = 0; at < inFull + 5; at++) {
    expect(count(first, new RegExp(`href="/disputes/question-${at}"`, "g"))).toBeGreaterThan(0);
    expect(count(first, new RegExp(`id="question-${at}"`, "g"))).toBe(1);
  }
});
