import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvFieldNames, csvFields, importerNames, importProblemCodes } from "@on-record/core/import";
import { expect, it } from "vitest";
import { fencesOf } from "../docs/walk.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(`${root}docs/how-to/bring-a-record-from-elsewhere.md`, "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| `"));
const cells = rows.map((row) =>
  row
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim()),
);
const named = (names: readonly string[]) => cells.filter(([name = ""]) => names.includes(name.slice(1, -1)));

it("the page has an example that prints what is under it", () => {
  const [example, output] = ["js", "output"].map((kind) => fencesOf(page).find((fence) => fence.kind === kind)!.content);
  expect(execFileSync(process.execPath, ["--input-type=module", "--eval", example!], { cwd: root, encoding: "utf8" })).toBe(output);
});

it("the page tells every format, every field of a table and every code, as the tables have them", () => {
  expect(named(importerNames).map(([name]) => name)).toEqual(importerNames.map((name) => `\`${name}\``));
  expect(named(csvFieldNames)).toEqual(
    csvFieldNames.map((name) => [`\`${name}\``, csvFields[name].columns.map((column) => `\`${column}\``).join(", "), csvFields[name].says]),
  );
  const codes = Object.entries(importProblemCodes);
  expect(named(codes.map(([code]) => code))).toEqual(codes.map(([code, says]) => [`\`${code}\``, says]));
});
