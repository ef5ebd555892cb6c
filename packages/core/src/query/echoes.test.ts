import { expect, it } from "vitest";
import { emptyQuery } from "../model/query/query.js";
import { datasetOf } from "../testing/dataset-builder.js";
import { echoes } from "./echoes.js";
import { tellOrigins } from "./origins.js";

// The talk is in three papers, the fire in two that saw it themselves, and the flood in one alone.
const dataset = datasetOf({
  sources: {
    almanac: { publisher: "almanac-house" },
    courier: { publisher: "courier-house" },
    gazette: { publisher: "gazette-house" },
  },
  reports: [
    { source: "gazette", claim: "gates-shut", statement: "miller-speaks", form: "direct" },
    { source: "courier", claim: "gates-shut", statement: "miller-speaks", form: "indirect" },
    { source: "almanac", claim: "gates-shut", statement: "miller-speaks", form: "indirect" },
    { source: "almanac", claim: "fire" },
    { source: "courier", claim: "fire" },
    { source: "gazette", claim: "fire", stance: "rejects" },
    { source: "gazette", claim: "flood" },
  ],
});

it("puts what many papers have from one mouth before what two saw themselves, and leaves out what is in one", () => {
  expect(echoes(dataset, emptyQuery).map(({ claim, stance, origins }) => [claim, stance, tellOrigins(origins)])).toEqual([
    ["gates-shut", "affirms", "3 articles, 1 statement: one origin"],
    ["fire", "affirms", "2 articles, own voice: 2 origins"],
  ]);
});

it("counts among what a query finds", () => {
  expect(echoes(dataset, { ...emptyQuery, without: ["almanac" as never] }).map(({ claim, sources }) => [claim, sources])).toEqual([
    ["gates-shut", ["courier", "gazette"]],
  ]);
});
