import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const dist = fileURLToPath(new URL("../../apps/tui/dist", import.meta.url));

/** A file of the build and all that it loads when it is loaded: by `require`, by static imports, and what it reads beside itself. */
function loadedBy(entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const text = readFileSync(file, "utf8");
    for (const [, path] of text.matchAll(/(?:\brequire\(|\bfrom\s*|\bimport\s*|\b__dirname\s*\+\s*)"([./][^"]+)"/g)) {
      const next = join(dirname(file), path!);
      if (existsSync(next) && statSync(next).isFile()) found.add(next);
    }
  }
  return [...found];
}

// What each leaves in a bundle, whatever becomes of its names.
const marks = { react: "react.transitional.element", ink: "ink-root", zod: "invalid_union", yaml: "tag:yaml.org,2002:" } as const;
const marksIn = (files: readonly string[]) => {
  const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
  return Object.keys(marks).filter((name) => text.includes(marks[name as keyof typeof marks]));
};

const plainFile = (name: string) => join(dist, "plain", name);
const beside = readdirSync(join(dist, "plain")).flatMap((name) => (name.endsWith(".jsonl") ? [plainFile(name)] : []));
const lazy = readdirSync(join(dist, "lazy")).map((name) => join(dist, "lazy", name));
const programs = ["main.cjs", ...readdirSync(plainFile("commands")).map((name) => join("commands", name))];

describe.each(programs)("what a plain command loads from %s", (program) => {
  const plain = [...loadedBy(plainFile("start.cjs")), ...loadedBy(plainFile(program))];

  test("is what finds the code that was kept, and the program in one file", () => {
    const files = [program, "start.cjs"].map((name) => join("plain", name));
    expect(plain.map((file) => file.slice(dist.length + 1)).toSorted()).toEqual(files.toSorted());
  });

  test("is of ASCII alone, which is read as it stands, and so is the record beside it", () => {
    for (const file of [...plain, ...beside]) expect(readFileSync(file, "utf8").replaceAll(/[\x00-\x7f]+/g, ""), file).toBe("");
  });

  test("has no React and no Ink in it, nor what parses", () => {
    expect(marksIn(plain)).toEqual([]);
  });
});

describe("what is apart from it", () => {
  test("is the record that comes with it, in files by what is asked for together", () => {
    const names = ["evidence", "lent", "prepared", "record"].map((name) => plainFile(`${name}.jsonl`));
    expect(beside.toSorted()).toEqual(names);
  });

  test("is each schema, written by the build: what makes them is in no program, and in nothing that one loads later", () => {
    const schema = readFileSync(plainFile(join("schemas", "coverage.json")), "utf8");
    const made = "Its source is pulled out, and it counts for nothing.";
    expect(schema).toContain(made);
    const loaded = [...programs.map(plainFile), plainFile("reader.cjs"), ...lazy];
    expect(loaded.filter((file) => readFileSync(file, "utf8").includes(made))).toEqual([]);
  });

  test("is the help of all commands, and the formats of exports: a command has what it takes alone", () => {
    const has = (text: string) => programs.filter((name) => readFileSync(plainFile(name), "utf8").includes(text));
    expect(has("make one record of two")).toEqual(["main.cjs"]);
    expect(has("BEGIN:VCALENDAR")).toEqual(["main.cjs", join("commands", "export.cjs")]);
  });

  test("is each command that answers from a record or checks one, in a file of its own", () => {
    const source = fileURLToPath(new URL("../../apps/tui/src/commands", import.meta.url));
    const asking = readdirSync(source).filter((name) => readFileSync(join(source, name), "utf8").includes('needs: "record",'));
    const built = [...asking.filter((name) => name !== "tui.ts"), "check.ts", "diff.ts"].map((name) => name.replace(/ts$/, "cjs"));
    expect(readdirSync(plainFile("commands")).toSorted()).toEqual(built.toSorted());
  });

  test("is what a reader starts from, which has the screen in it", () => {
    const reader = plainFile("reader.cjs");
    expect(loadedBy(reader)).toEqual([reader]);
    expect(marksIn([reader])).toEqual([]);
    expect([reader, plainFile("main.cjs")].map((file) => readFileSync(file, "utf8").includes("drawnList"))).toEqual([true, false]);
  });

  test("is told apart by marks that the other files do have", () => {
    expect(marksIn(lazy)).toEqual(Object.keys(marks));
  });
});
