import { describe, expect, it } from "vitest";
import { smallRecord } from "../../testing/index.js";
import { parse } from "../parse.js";

/** The problems of the small record with one more file. */
const told = (more: string): string[] =>
  parse(smallRecord({ files: { "more.yaml": more } }))
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code, message, hint }) => `${code}: ${message} (${hint})`);

const dataset = (more: string) => {
  const { dataset: made, problems } = parse(smallRecord({ files: { "more.yaml": more } }));
  if (!made) throw new Error(problems.map(({ message }) => message).join("\n"));
  return made;
};

describe("ids of reports and relations", () => {
  it("follow from what they join, unless they are given", () => {
    const { reports, relations } = dataset(`
claims:
  - { id: mill-at-rest, text: The mill was at rest, kind: state }
relations:
  - { from: gates-shut, to: mill-at-rest, kind: entails, because: no grain comes in }
reports:
  - { source: gazette, statement: miller-speaks, form: narration, quote: the miller said }
`);
    expect(reports.map(({ id }): string => id)).toEqual(["gazette-miller", "gazette.gates-shut", "gazette.miller-speaks"]);
    expect(relations.map(({ id }): string => id)).toEqual(["gates-shut-entails-mill-at-rest"]);
  });

  it("that clash are told, and no rule holds the words of one report against the form of the other", () => {
    const problems = told(`
reports:
  - { source: gazette, claim: gates-shut, statement: miller-speaks, form: direct, quote: We have shut the gates }
`);
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["default-id-clash"]);
  });

  it("of a report that says nothing are not blamed too", () => {
    const problems = told("reports:\n  - { source: gazette, form: narration, quote: on Monday }\n");
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["report-empty"]);
  });

  it("are asked for where they would be too long", () => {
    const long = "a".repeat(110);
    const [problem] = told(`
claims:
  - { id: ${long}, text: A, kind: state }
relations:
  - { from: gates-shut, to: ${long}, kind: supports, because: they go together }
`);
    expect(problem).toMatch(/^default-id-clash: .* is too long/);
  });
});

describe("a claim written inside its report", () => {
  it("is a claim like any other, and others may refer to it", () => {
    const { claims, reports } = dataset(`
reports:
  - { source: gazette, claim: { id: all-gates, text: All gates were shut, kind: happening, about: [shutting] }, form: narration, quote: The gates }
  - { id: again, source: gazette, claim: all-gates, form: narration, quote: The gates of the mill }
`);
    expect(claims.map(({ id }): string => id)).toEqual(["all-gates", "gates-shut"]);
    expect(reports.filter(({ claim }) => claim === "all-gates")).toHaveLength(2);
  });

  it("has its faults told where they stand", () => {
    const files = smallRecord({
      files: {
        "more.yaml":
          "reports:\n  - { source: gazette, claim: { id: all-gates, text: All, kind: state, about: [shuting] }, form: narration, quote: The gates }\n",
      },
    });
    expect(parse(files).problems).toMatchObject([
      { code: "unknown-id", at: { file: "more.yaml", line: 2, column: 80 }, hint: 'did you mean "shutting"?' },
    ]);
  });
});

describe("ids that a record once had", () => {
  it("are never given again, and lead to the new one", () => {
    const found = told(`
actors:
  - { id: baker, name: The baker, kind: person, formerly: [miller, cook] }
  - { id: brewer, name: The brewer, kind: person, formerly: [cook] }
statements:
  - { id: cook-speaks, speaker: cook }
`);
    expect(found).toEqual([
      expect.stringContaining('"baker" was once called "miller", which is the id of an actor at record.yaml:3:5'),
      expect.stringContaining('"brewer" was once called "cook", which was also the id of an actor at more.yaml:3:5'),
      'renamed-id: "cook" is called "baker" now (write baker)',
    ]);
  });

  it("may stand in the list of changes, which tells of the past", () => {
    const head =
      "record:\n  title: The mill\n  language: en\n  clock: UTC\n  changes: [{ on: 2024-05-01, ids: [cook, nobody], what: renamed, because: it was misread }]\n";
    const files = smallRecord({
      files: { "more.yaml": `${head}actors: [{ id: baker, name: The baker, kind: person, formerly: [cook] }]\n` },
    });
    const problems = parse(files).problems.filter(({ code }) => code === "unknown-id");
    expect(problems.map(({ message }) => message)).toEqual(['no record has the id "nobody"']);
  });
});

describe("an id that no record has", () => {
  it("is answered with the nearest one of the kind that is needed", () => {
    expect(told("statements:\n  - { id: s, speaker: shutting-x }\n")).toEqual([expect.stringContaining("add an actor with this id")]);
    expect(told("statements:\n  - { id: s, speaker: miler }\n")).toEqual([expect.stringContaining('did you mean "miller"?')]);
  });
});

describe("circles", () => {
  it("are told once, whole, however many things hang on them", () => {
    const found = told(`
statements:
  - { id: one, speaker: miller, answers: three }
  - { id: two, speaker: miller, answers: one }
  - { id: three, speaker: miller, answers: two }
  - { id: aside, speaker: miller, answers: two }
`);
    expect(found).toEqual([expect.stringContaining('cycle: a circle: "one" answers "three" answers "two" answers "one"')]);
  });

  it("are looked for in a chain of three thousand without losing breath", () => {
    const chain = Array.from(
      { length: 3_000 },
      (_, index) => `  - { id: e${index}, title: E, kind: state${index === 0 ? "" : `, part: e${index - 1}`} }`,
    );
    expect(told(`events:\n${chain.join("\n")}\n`)).toEqual([]);
  }, 30_000);
});
