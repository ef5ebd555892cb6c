import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { parse, problemCodes, readDataset, type Problem, type RecordFile } from "@on-record/core";
import { describe, expect, it } from "vitest";

const document = readFileSync(new URL("../docs/problems.md", import.meta.url), "utf8");
const [, base = ""] = /<!-- record:begin -->([\s\S]*?)<!-- record:end -->/.exec(document) ?? [];

/** The sections of the document: `### code`, up to the next heading. */
const sections = document.split(/^#{2,3} /m).flatMap((section) => {
  const [code = ""] = section.split("\n");
  return code in problemCodes ? [{ code, body: section.slice(code.length) }] : [];
});

/** The fenced blocks of a text that carry a name: ` ```yaml more.yaml `. */
const filesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = "", content = ""]) => [name, content]));

const place = ({ at, code }: Problem) => `${at.file}:${at.line}:${at.column} ${code}`;

const recordFile = ([path, content]: [string, string]): RecordFile => {
  const bytes = new TextEncoder().encode(content);
  return { path, bytes, digest: createHash("sha256").update(bytes).digest("hex") };
};

/** The problems of an example: of the dataset it has, or of the small record with its files changed and added. */
function problemsOf(body: string): string[] {
  const files = filesIn(body);
  const dataset = files["dataset.json"];
  if (dataset !== undefined) return readDataset(dataset, "dataset.json").problems.map(place);
  return parse(Object.entries({ ...filesIn(base), ...files }).map(recordFile)).problems.map(place);
}

const told = (body: string): string[] | undefined => /^```problems\n([\s\S]*?)^```$/m.exec(body)?.[1]?.split("\n").filter(Boolean);

/** What core is written in, without its tests and without the table of codes itself. */
const core = new URL("../packages/core/src/", import.meta.url);
const sources = ["parse", "edit", "node"].flatMap((room) =>
  readdirSync(new URL(room, core), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|problem-codes/.test(name))
    .map((name) => readFileSync(new URL(`${room}/${name}`, core), "utf8")),
);

describe("the table of codes", () => {
  it("has every code that core gives, and none that it does not", () => {
    const given = new Set(sources.flatMap((text) => [...text.matchAll(/"([a-z]+(?:-[a-z0-9]+)*)"/g)].map(([, word = ""]) => word)));
    expect(Object.keys(problemCodes).filter((code) => !given.has(code))).toEqual([]);
    const slug = /\b(?:code: |fault\(\s*|add\(\s*)"([a-z]+(?:-[a-z0-9]+)*)"/g;
    const named = sources.flatMap((text) => [...text.matchAll(slug)].map(([, code = ""]) => code));
    expect(named.filter((code) => !(code in problemCodes))).toEqual([]);
  });
});

describe("docs/problems.md", () => {
  it("begins with a record that has no problem", () => {
    expect(problemsOf("")).toEqual([]);
  });

  it("has one section for every code, and none for a code that is not", () => {
    const headings = [...document.matchAll(/^### (\S+)$/gm)].map(([, code]) => code);
    expect(headings.toSorted()).toEqual(Object.keys(problemCodes).toSorted());
  });

  it.each(sections)("gives the severity of $code", ({ code, body }) => {
    expect(body).toContain(`_${problemCodes[code as keyof typeof problemCodes].severity}._`);
  });

  const examples = sections.filter(({ body }) => told(body) !== undefined);

  it.each(examples)("shows $code where its example says", ({ code, body }) => {
    // A text that an example changes has another digest: told once, in the section on that.
    const found = problemsOf(body).filter((line) => code.startsWith("digest-") || !line.includes(" digest-"));
    expect(found).toEqual(told(body));
    expect(found.some((line) => line.endsWith(` ${code}`))).toBe(true);
  });
});
