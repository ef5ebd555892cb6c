import { dataset } from "@on-record/core/dataset";
import { emptyQuery, timeline } from "@on-record/core/query";
import { datasetOf } from "@on-record/core/testing";
import { describe, expect, test } from "vitest";
import { listing } from "../commands/listing.js";
import { lettersOf } from "../text/line.js";
import { looksOf } from "../text/looks.js";
import { lineWidth } from "../text/width.js";
import { tableOf } from "./table.js";

const sources = ["harbour-post", "minato-shimbun", "the-morning-courier"];
const market = datasetOf({
  sources: Object.fromEntries(sources.map((id) => [id, {}])),
  statements: { speech: { speaker: "mayor" } },
  actors: { mayor: { name: "The mayor of the harbour and of all its islands" } },
  claims: { gates: "The gates of the night market were shut before the fire was seen by anybody" },
  reports: sources.map((source) => ({ source, claim: "gates", statement: "speech" })),
});

describe.each([
  ["the seeds", dataset],
  ["a record with long names and ids", market],
])("the table of %s", (_, record) => {
  const lines = (width: number | undefined) => tableOf(record, timeline(record, emptyQuery), { width, looks: looksOf(record, false) });

  test.each([60, 80, 100, 140])("is no wider than a terminal of %i columns", (width) => {
    expect(lines(width).filter((line) => lineWidth(line) > width)).toEqual([]);
  });

  test("is whole where no width is known", () => {
    const all = lines(undefined).map(lettersOf).join("\n");
    expect(all).not.toMatch(/…|\d art\b/);
    for (const { text } of record.claims) expect(all).toContain(text);
  });
});

test("in a list, one long id has a line of its own, and the others do not make room for it", () => {
  const ids = ["ada", "b".repeat(70), "carl"];
  const entries = ids.map((id) => ({ id, words: "Somebody who is known for something", facts: ["12 rows"], item: id }));
  const lines = listing(market, "actor", entries)
    .lines({ width: 80, looks: looksOf(market, false) })
    .map(lettersOf);
  expect(lines.slice(2)).toEqual([
    "ada   Somebody who is known for something  12 rows",
    "b".repeat(70),
    "      Somebody who is known for something  12 rows",
    "carl  Somebody who is known for something  12 rows",
  ]);
});
