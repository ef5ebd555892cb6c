import { expect, it } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { closestReport } from "./printed.js";
import { rowById } from "./row-by-id.js";

const interview = datasetOf({
  sources: { agency: {}, paper: {}, site: {} },
  statements: { interview: { speaker: "minister" } },
  actors: { minister: "Ann Lee" },
  reports: [
    { id: "paper-told", source: "paper", claim: "frozen", statement: "interview", form: "indirect" },
    { id: "paper-quoted", source: "paper", claim: "frozen", statement: "interview", form: "direct" },
    { id: "agency-told", source: "agency", claim: "frozen", statement: "interview", form: "indirect" },
  ],
});
const row = rowById(interview).get("interview.frozen")!;

it("quotes the words nearest to the speaker", () => {
  expect(closestReport(interview, row).id).toBe("paper-quoted");
});

it("quotes of words that are as near the first in the text, whatever their report is called", () => {
  const twice = (first: string, second: string) =>
    datasetOf({
      sources: { paper: {} },
      reports: [
        { id: first, source: "paper", claim: "frozen", quote: "They froze it" },
        { id: second, source: "paper", claim: "frozen", quote: "It was put on ice" },
      ],
    });
  const quoted = (dataset: ReturnType<typeof datasetOf>) => closestReport(dataset, rowById(dataset).get("paper.frozen")!).id;
  expect([quoted(twice("a", "b")), quoted(twice("b", "a"))]).toEqual(["a", "b"]);
});

it("shows no source with the words of another, unless it has none of its own", () => {
  expect(closestReport(interview, row, "agency" as never).id).toBe("agency-told");
  expect(closestReport(interview, row, "paper" as never).id).toBe("paper-quoted");
  expect(closestReport(interview, row, "site" as never).id).toBe("paper-quoted");
});
