import { describe, expect, it } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { changesBetween } from "./diff.js";

const id = (text: string) => text as never;

describe("changes between two days", () => {
  const dataset = datasetOf({
    sources: {
      gazette: { published: "2024-03-02" },
      courier: { published: "2024-03-10" },
      almanac: { published: "[2024-03-08..2024-04-30]" },
    },
    statements: { "miller-first": { speaker: "miller", said: "2024-03-01" }, "miller-then": { speaker: "miller", said: "2024-03-09" } },
    reports: [
      { source: "gazette", claim: "gates-open", statement: "miller-first" },
      { source: "courier", claim: "gates-open", statement: "miller-then", stance: "rejects", act: "retract" },
      { source: "almanac", claim: "weir-old" },
    ],
    questions: { gates: { positions: [{ id: "open", label: "Open", claims: [{ claim: "gates-open", stance: "affirms" }], reports: [] }] } },
  });

  it("tell what is newly public, what possibly is, what was taken back and who moved", () => {
    const changes = changesBetween(dataset, id("2024-03-05"), id("2024-03-31"));
    expect(changes.public.map((row) => row.id)).toEqual(["miller-then.gates-open"]);
    expect(changes.possible.map((row) => row.id)).toEqual(["almanac.weir-old"]);
    expect(changes.withdrawn.map((row) => row.id)).toEqual(["miller-then.gates-open"]);
    expect(changes.moved).toEqual([
      { question: "gates", position: "open", holder: { kind: "actor", actor: "miller" }, was: "holds", is: "moved" },
    ]);
  });

  it("are none from a day to itself", () => {
    expect(changesBetween(dataset, id("2024-03-31"), id("2024-03-31"))).toEqual({ public: [], possible: [], withdrawn: [], moved: [] });
  });
});
