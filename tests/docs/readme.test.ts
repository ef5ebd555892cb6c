import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromArgs, fromSearch, rowIds } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const fence = (kind: string, text = readme): string => new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(text)?.[1] ?? "";
const run = (example: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", example], { cwd: root, encoding: "utf8" });
const scripts: Record<string, string> = JSON.parse(readFileSync(`${root}package.json`, "utf8")).scripts;

describe("the README", () => {
  it("has an example of a few lines that prints what is under it", () => {
    const example = fence("js");
    expect(example.split("\n").filter(Boolean).length).toBeLessThanOrEqual(5);
    expect(run(example)).toBe(fence("text"));
  });

  it("leads only to files that are there", () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target).filter((target) => !/^https?:/.test(target));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !existsSync(root + target))).toEqual([]);
  });

  it("shows every picture that is kept for it, and tells in words what is on it", () => {
    const shown = [...readme.matchAll(/!\[([^\]]+)\]\(docs\/pictures\/([^)]+)\)/g)];
    expect(shown.map(([, , file]) => file).toSorted()).toEqual(readdirSync(`${root}docs/pictures`).toSorted());
    for (const [, words = "", file] of shown) expect(words.length, file).toBeGreaterThan(40);
  });

  it("names commands that exist", () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|check|site|[a-z:]+)\b/g)].map(([, name = ""]) => name);
    expect(named).toContain("start");
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  const addresses = [...readme.matchAll(/`\/\?([^`]+)`/g)].map(([, search = ""]) => search);
  it.each(addresses)("asks a question that has an answer: %s", (search) => {
    const { query, problems } = fromSearch(search, dataset!);
    expect(problems).toEqual([]);
    expect(rowIds(dataset!, query)).not.toEqual([]);
  });

  const lines = [...readme.matchAll(/`npx onrecord (?:claims|disputes)([^`]*)`/g)].map(([, flags = ""]) => flags.trim());
  it.each(lines)("gives flags that are read: %s", (flags) => {
    const { query, problems, rest } = fromArgs(flags.split(" ").filter(Boolean), dataset!);
    expect({ problems, rest }).toEqual({ problems: [], rest: [] });
    expect(rowIds(dataset!, query)).not.toEqual([]);
  });
});

it("the library’s own README has an example that prints what is under it", () => {
  const own = readFileSync(`${root}packages/core/README.md`, "utf8");
  expect(run(fence("js", own))).toBe(fence("text", own));
});
