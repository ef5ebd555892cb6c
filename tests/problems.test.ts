import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
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
