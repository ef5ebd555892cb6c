import { describe, expect, it } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { changesBetween, diffRecords } from "./diff.js";

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

describe("two versions of a record", () => {
  const old = datasetOf({ actors: { miller: "The miller", mayor: "The mayor" }, claims: { "gates-shut": "The gates were shut" } });

  it("differ by what was added, removed and changed, and an id that went on under another is no loss", () => {
    const now = datasetOf({
      actors: { "ada-miller": { name: "The miller", formerly: ["miller"] }, reeve: "The reeve" },
      claims: { "gates-shut": "The gates were barred" },
    });
    expect(diffRecords(old, now)).toEqual({
      added: ["reeve"],
      removed: ["mayor"],
      changed: [
        { id: "ada-miller", fields: ["formerly", "id"] },
        { id: "gates-shut", fields: ["text"] },
      ],
    });
  });

  it("do not differ in the order in which fields of fields were written", () => {
    const aliased = (aliases: object[]) => ({ ...old, actors: old.actors.map((actor) => ({ ...actor, aliases })) }) as typeof old;
    const [one, turned] = [aliased([{ name: "Ada", misprint: true }]), aliased([{ misprint: true, name: "Ada" }])];
    expect(diffRecords(one, turned).changed).toEqual([]);
    expect(diffRecords(one, aliased([{ misprint: true, name: "Eda" }])).changed).toHaveLength(old.actors.length);
  });

  it("do not differ if they are the same", () => {
    expect(diffRecords(old, structuredClone(old))).toEqual({ added: [], removed: [], changed: [] });
  });
});
