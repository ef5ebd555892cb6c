import { describe, expect, it } from "vitest";
import { datasetOf, type DatasetSketch } from "../testing/dataset-builder.js";
import { origins, tellOrigins } from "./origins.js";

const outlets = {
  gazette: { publisher: "gazette-house" },
  courier: { publisher: "courier-house" },
  almanac: { publisher: "almanac-house" },
};

function told(sketch: DatasetSketch) {
  const dataset = datasetOf(sketch);
  return origins(dataset, dataset.reports);
}

describe("origins", () => {
  it("counts one interview in two papers once", () => {
    const count = told({
      sources: outlets,
      reports: [
        { source: "gazette", claim: "gates-shut", statement: "miller-speaks", form: "direct" },
        { source: "courier", claim: "gates-shut", statement: "miller-speaks", form: "indirect" },
      ],
    });
    expect(count).toMatchObject({ articles: 2, statements: 1, origins: { min: 1, max: 1 }, doubts: [] });
    expect(count.groups).toEqual([
      { reports: ["courier.gates-shut", "gazette.gates-shut"], sources: ["courier", "gazette"], shared: ["miller-speaks"] },
    ]);
    expect(tellOrigins(count)).toBe("2 articles, 1 statement: one origin");
  });

  it("folds agency copy in two papers, and a paper that has it through the agency", () => {
    const count = told({
      sources: {
        gazette: { publisher: "gazette-house", agency: "wire" },
        courier: { publisher: "courier-house", agency: "wire" },
        almanac: outlets.almanac,
      },
      reports: [
        { source: "gazette", claim: "gates-shut" },
        { source: "courier", claim: "gates-shut" },
        { source: "almanac", claim: "gates-shut", via: ["wire"] },
      ],
    });
    expect(count.origins).toEqual({ min: 1, max: 1 });
    expect(count.groups[0]!.shared).toEqual(["wire"]);
    expect(tellOrigins(count)).toBe("3 articles, own voice: one origin");
  });

  it("keeps papers apart that share nothing", () => {
    const count = told({
      sources: outlets,
      reports: [
        { source: "gazette", claim: "gates-shut", statement: "miller-speaks" },
        { source: "courier", claim: "gates-shut", statement: "mayor-speaks" },
        { source: "almanac", claim: "gates-shut" },
      ],
    });
    expect(count.origins).toEqual({ min: 3, max: 3 });
    expect(tellOrigins(count)).toBe("3 articles, 2 statements: 3 origins");
  });

  it("says that it may be fewer where a publisher is not known, but one article cannot be of two outlets", () => {
    const count = told({
      sources: { ...outlets, leaflet: {} },
      reports: ["gazette", "courier", "almanac", "leaflet"].map((source) => ({ source, claim: "gates-shut" })),
    });
    expect(count.origins).toEqual({ min: 3, max: 4 });
    expect(count.doubts).toEqual([{ kind: "publisher-unknown", source: "leaflet" }]);
    expect(tellOrigins(count)).toBe("4 articles, own voice: 3 to 4 origins");
  });

  it("says that it may be fewer where two statements may be one", () => {
    const count = told({
      sources: outlets,
      statements: { "miller-speaks": { maybe: ["miller-later"] }, "miller-later": {} },
      reports: [
        { source: "gazette", claim: "gates-shut", statement: "miller-speaks" },
        { source: "courier", claim: "gates-shut", statement: "miller-later" },
      ],
    });
    expect(count.origins).toEqual({ min: 1, max: 2 });
    expect(count.doubts).toEqual([{ kind: "maybe-one-statement", statements: ["miller-speaks", "miller-later"] }]);
  });

  it("has no origin for no report", () => {
    expect(told({}).origins).toEqual({ min: 0, max: 0 });
  });
});
