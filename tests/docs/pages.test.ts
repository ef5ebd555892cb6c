import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fencesOf, walk, type Ways } from "./walk.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const docs = join(root, "docs");
const pageOf = (name: string) => readFileSync(join(docs, name), "utf8");
const howTo = readdirSync(join(docs, "how-to")).map((name) => `how-to/${name}`);
const pages = ["tutorial.md", ...howTo];
const waysOf = (name: string): Ways => (name === "tutorial.md" ? { stand: "on-record", record: "bridge" } : {});

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "on-record-docs-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(pages)("docs/%s", (name) => {
  it("shows what one sees who does as it says, and leaves no fault", async () => {
    const { looks, dataset } = await walk(pageOf(name), mkdtempSync(join(folder, "walk-")), waysOf(name));
    expect(looks.map(({ seen }) => seen)).toEqual(looks.map(({ said }) => said));
    expect(dataset !== undefined || !/^```yaml \S/m.test(pageOf(name))).toBe(true);
  });

  it("leads only to pages and headings that are there", () => {
    const links = [...pageOf(name).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const broken = links.filter(([, path = "", heading]) => {
      const target = join(docs, dirname(name), path);
      if (!existsSync(target)) return true;
      return heading !== undefined && !headingsOf(readFileSync(target, "utf8")).includes(heading);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it("gives commands that exist", () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts);
    const named = [...pageOf(name).matchAll(/^ *npm (?:run )?([\w:]+)/gm)].map(([, script = ""]) => script);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});

const headingsOf = (page: string) =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );

describe("the record of the tutorial", () => {
  const written = () => walk(pageOf("tutorial.md"), folder, waysOf("tutorial.md"));

  it("is begun and filled by commands, shows both kinds of fault, and ends without one", async () => {
    const { looks, dataset } = await written();
    const said = looks.map((look) => look.said).join("\n");
    expect(said).toMatch(/✕ quote-not-found[^]*✕ quote-ambiguous[^]*0 faults, 0 warnings in 3 sources/);
    expect(said.match(/^\$ npx onrecord (?:init|add)/gm)).toHaveLength(4);
    expect(dataset?.sources.map(({ id }) => id).toSorted()).toEqual(["courier", "herald", "lantern"]);
  });

  it("is read by each example in code, as the page prints it", () => {
    mkdirSync(join(folder, "node_modules/@on-record"), { recursive: true });
    symlinkSync(join(root, "packages/core"), join(folder, "node_modules/@on-record/core"), "junction");
    const fences = fencesOf(pageOf("how-to/read-a-record-in-your-own-code.md"));
    const examples = fences.filter(({ kind }) => kind === "js").map(({ content }) => content);
    const printed = examples.map((example) =>
      execFileSync(process.execPath, ["--input-type=module", "--eval", example], { cwd: folder, encoding: "utf8" }),
    );
    expect(printed).toEqual(fences.filter(({ kind }) => kind === "output").map(({ content }) => content));
  });
});

it("docs/README.md leads to every page", () => {
  const index = pageOf("README.md");
  const all = readdirSync(docs, { recursive: true, encoding: "utf8" }).map((name) =>
    relative(docs, join(docs, name)).replaceAll("\\", "/"),
  );
  const wanted = all.filter((name) => name.endsWith(".md") && name !== "README.md" && !/^decisions\/\d/.test(name));
  expect(wanted.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});
