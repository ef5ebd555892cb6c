import { describe, expect, it } from "vitest";
import type { Dataset } from "../../model/dataset.js";
import type { EventId, SourceId } from "../../model/id.js";
import { smallRecord } from "../../testing/index.js";
import { parse } from "../parse.js";
import { readDataset } from "./read-dataset.js";

/** What is said of the small record after somebody had a hand in its export. */
function after(change: (dataset: Dataset) => void): string[] {
  const dataset = structuredClone(parse(smallRecord()).dataset!);
  change(dataset);
  const { dataset: read, problems } = readDataset(JSON.stringify(dataset), "record.json");
  if (problems.length > 0) expect(read).toBeUndefined();
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

describe("an exported dataset", () => {
  it("is read as it was written", () => expect(after(() => {})).toEqual([]));

  it.each<[string, RegExp, (dataset: Dataset) => void]>([
    [
      "has other words than its text",
      /is not what stands at its place/,
      ({ reports }) => (reports[0]!.evidence.exact = "They opened the gates"),
    ],
    [
      "has a text changed under its quotes",
      /is not what stands/,
      ({ sources }) => (sources[0]!.text = sources[0]!.text.replace("shut", "open")),
    ],
    ["has its version as a text", /its version as something else than a number/, (dataset) => Object.assign(dataset, { version: "1" })],
    ["says no version", /does not say which version/, (dataset) => Object.assign(dataset, { version: undefined })],
    ["has a place moved", /is not what stands/, ({ reports }) => reports[0]!.evidence.spans[0]!.start++],
    ["has a place behind the end", /lies outside the text/, ({ reports }) => (reports[0]!.evidence.spans[0]!.end = 1e6)],
    [
      "has parts out of order",
      /out of order/,
      ({ reports }) =>
        reports[0]!.evidence.spans.push({ start: reports[0]!.evidence.spans[0]!.start, end: reports[0]!.evidence.spans[0]!.end }),
    ],
    [
      "has a quote of another source",
      /is not from "mercury"/,
      ({ reports, sources }) => {
        sources.push({ ...sources[0]!, id: "mercury" as SourceId });
        reports[0]!.source = "mercury" as SourceId;
      },
    ],
    [
      "gives an id to two kinds",
      /of kind actor and one of kind event/,
      ({ actors, events }) => (events[0]!.id = actors[0]!.id as string as EventId),
    ],
    ["has its records out of order", /not in the order/, ({ reports }) => reports.reverse()],
    ["has a rival that is no dating", /has no dating 7/, ({ events }) => (events[0]!.happened.rivals = [[0, 7]])],
    [
      "has a time that ends before it begins",
      /ends before it begins/,
      ({ sources }) => Object.assign(sources[0]!.published.bounds, { earliestStart: 9, latestStart: 5 }),
    ],
    [
      "has an error",
      /has an error among/,
      ({ problems }) =>
        problems.push({ code: "bad-date", severity: "error", at: { file: "a.yaml", line: 1, column: 1 }, message: "m", hint: "h" }),
    ],
  ])("is refused if it %s", (_, said, change) => {
    const told = after(change);
    expect(told.join("\n")).toMatch(said);
    for (const line of told) expect(line).toMatch(/^dataset-invalid: /);
  });
});
