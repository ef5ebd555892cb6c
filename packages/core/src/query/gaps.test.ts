import { expect, test } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { gapsOf } from "./gaps.js";

test("a record tells what it does not know: who published, when, who spoke, what nobody takes", () => {
  const dataset = datasetOf({
    sources: { gazette: { published: "2024-03-01", publisher: "gazette-office" }, leaflet: { published: "[2023-01..2024-03]" } },
    actors: { "gazette-office": "The Gazette" },
    statements: { "somebody-speaks": { speaker: "unknown" }, "miller-speaks": { speaker: "miller" } },
    events: { flood: { title: "The flood", happened: "2023-05" }, drought: { title: "A drought", happened: "XXXX" } },
    reports: [
      { source: "gazette", claim: "shut", statement: "miller-speaks" },
      { source: "leaflet", claim: "shut", statement: "somebody-speaks" },
    ],
    questions: {
      "are-they-shut": {
        positions: [
          { id: "yes", label: "Yes", claims: [{ claim: "shut", stance: "affirms" }], reports: [] },
          { id: "no", label: "No", claims: [{ claim: "shut", stance: "rejects" }], reports: [] },
        ],
      },
    },
  });
  expect(gapsOf(dataset)).toMatchObject({
    unsigned: ["leaflet"],
    looselyPublished: ["leaflet"],
    unnamed: ["somebody-speaks"],
    maybeSame: [],
    undated: ["drought"],
    unheld: [{ question: "are-they-shut", position: "no" }],
  });
});
