import { describe, expect, it } from "vitest";
import { datasetOf } from "../testing/dataset-builder.js";
import { diffRecords } from "./diff-records.js";

const none = { added: [], removed: [], changed: [], renamed: [], said: [], withdrawn: [], unsaid: [], corrected: [], moved: [] };

describe("two versions of a record", () => {
  const old = datasetOf({ actors: { miller: "The miller", mayor: "The mayor" }, claims: { "gates-shut": "The gates were shut" } });

  it("differ by what was added, removed, changed and renamed", () => {
    const now = datasetOf({
      actors: { "ada-miller": { name: "The miller", formerly: ["miller"] }, reeve: "The reeve" },
      claims: { "gates-shut": "The gates were barred" },
    });
    expect(diffRecords(old, now)).toEqual({
      ...none,
      added: ["reeve"],
      removed: ["mayor"],
      changed: [{ id: "gates-shut", fields: ["text"] }],
      renamed: [{ id: "ada-miller", was: "miller" }],
    });
  });

  it("tell of what became part of another one that it is no more, and of that one once what is new of it", () => {
    const aliases = [{ name: "The mayor", sources: [] }];
    const now = datasetOf({
      actors: { miller: { name: "The miller", aliases, formerly: ["mayor"] } },
      claims: { "gates-shut": "The gates were shut" },
    });
    expect(diffRecords(old, now)).toEqual({ ...none, removed: ["mayor"], changed: [{ id: "miller", fields: ["aliases"] }] });
  });

  it("tell of renamings as such where one takes the id that another had, and where two change theirs", () => {
    const named = (reeve: string, ...miller: string[]) =>
      datasetOf({
        actors: { [reeve]: { name: "The mayor", formerly: ["mayor"] }, mayor: { name: "The miller", formerly: miller } },
        claims: { "gates-shut": "The gates were shut" },
      });
    expect(diffRecords(old, named("reeve", "miller"))).toEqual({
      ...none,
      renamed: [
        { id: "mayor", was: "miller" },
        { id: "reeve", was: "mayor" },
      ],
    });
    expect(diffRecords(old, named("miller", "miller"))).toMatchObject({
      removed: [],
      changed: [],
      renamed: [{ was: "miller" }, { was: "mayor" }],
    });
  });

  it("do not differ in the order in which fields of fields were written", () => {
    const aliased = (aliases: object[]) => ({ ...old, actors: old.actors.map((actor) => ({ ...actor, aliases })) }) as typeof old;
    const [one, turned] = [aliased([{ name: "Ada", misprint: true }]), aliased([{ misprint: true, name: "Ada" }])];
    expect(diffRecords(one, turned).changed).toEqual([]);
    expect(diffRecords(one, aliased([{ misprint: true, name: "Eda" }])).changed).toHaveLength(old.actors.length);
  });

  it("do not differ if they are the same", () => {
    expect(diffRecords(old, structuredClone(old))).toEqual(none);
  });
});

describe("what two versions tell of the story", () => {
  const gates = { positions: [{ id: "open", label: "Open", claims: [{ claim: "gates-open", stance: "affirms" as const }], reports: [] }] };
  const first = {
    sources: { gazette: { published: "2024-03-02" } },
    statements: { "miller-first": { speaker: "miller", said: "2024-03-01" } },
    reports: [{ source: "gazette", claim: "gates-open", statement: "miller-first" }],
    questions: { gates },
  };
  const old = datasetOf(first);

  it("is what is newly said, what takes back, and who moved by it", () => {
    const now = datasetOf({
      ...first,
      sources: { ...first.sources, courier: { published: "2024-03-10" } },
      statements: { ...first.statements, "miller-then": { speaker: "miller", said: "2024-03-09" } },
      reports: [...first.reports, { source: "courier", claim: "gates-open", statement: "miller-then", stance: "rejects", act: "retract" }],
    });
    const changes = diffRecords(old, now);
    expect(changes.said.map(({ id }) => id)).toEqual(["miller-then.gates-open"]);
    expect(changes.withdrawn).toEqual(changes.said);
    expect(changes.moved).toEqual([
      { question: "gates", position: "open", holder: { kind: "actor", actor: "miller" }, was: "holds", is: "moved" },
    ]);
    expect(diffRecords(now, old)).toMatchObject({ said: [], unsaid: changes.said, moved: [{ was: "moved", is: "holds" }] });
  });

  it("is a correction where a report that stays tells it otherwise", () => {
    const now = datasetOf({ ...first, reports: [{ ...first.reports[0]!, form: "direct" }] });
    expect(old.reports[0]!.form).not.toBe("direct");
    expect(diffRecords(old, now)).toMatchObject({ corrected: ["gazette.gates-open"], said: [], unsaid: [] });
  });

  it("is nothing where all that changed is a name, wherever it stands", () => {
    const now = datasetOf({
      ...first,
      actors: { "ada-miller": { name: old.actors[0]!.name, formerly: ["miller"] } },
      claims: { "all-gates-open": { text: old.claims[0]!.text, formerly: ["gates-open"] } },
      statements: { "miller-first": { speaker: "ada-miller", said: "2024-03-01" } },
      reports: [{ source: "gazette", claim: "all-gates-open", statement: "miller-first", quote: old.reports[0]!.evidence.exact }],
      questions: { gates: { positions: [{ ...gates.positions[0]!, claims: [{ claim: "all-gates-open", stance: "affirms" }] }] } },
    });
    const { renamed, changed, ...rest } = diffRecords(old, now);
    expect(renamed.map(({ id, was }) => [was, id])).toEqual([
      ["miller", "ada-miller"],
      ["gates-open", "all-gates-open"],
      ["gazette.gates-open", "gazette.all-gates-open"],
    ]);
    expect(changed).toEqual([]);
    expect(rest).toMatchObject({ added: [], removed: [], said: [], unsaid: [], moved: [] });
  });
});
