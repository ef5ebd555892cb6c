import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../scripts/reference/pages.mjs";
import { fencesOf } from "./walk.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const remedy = "docs/reference/ is not what the source says. Write it again with `npm run reference`, and commit it.";

describe("docs/reference/", () => {
  it("stands as the types, the comments and the schema have it", { timeout: 180_000 }, async () => {
    const pages = await referencePages();
    expect(readdirSync(`${root}docs/reference`).sort(), remedy).toEqual([...pages.keys()].map((name) => `${name}.md`).sort());
    for (const [name, text] of pages)
      expect(readFileSync(`${root}docs/reference/${name}.md`, "utf8") === text, `${name}.md: ${remedy}`).toBe(true);
  });
});

it("the page on the model has an example that prints what is under it", () => {
  const fences = fencesOf(readFileSync(`${root}docs/model.md`, "utf8"));
  const [example, output] = ["js", "output"].map((kind) => fences.find((fence) => fence.kind === kind)!.content);
  expect(execFileSync(process.execPath, ["--input-type=module", "--eval", example!], { cwd: root, encoding: "utf8" })).toBe(output);
});
