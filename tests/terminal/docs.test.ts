import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";
import { shapeTable } from "./harness/shape-table.js";

const page = readFileSync(fileURLToPath(new URL("../../docs/command-line.md", import.meta.url)), "utf8");
const listed = [...onrecord(["--help"]).stdout.matchAll(/^ {2}([a-z]+)(?= |$)/gm)].map(([, name]) => name!);

/** The shape that a page tells under the name of a command. */
const toldOf = (command: string) => new RegExp(`<!-- shape ${command} -->\\n+([\\s\\S]*?)\\n*<!-- end -->`).exec(page)?.[1]?.trim();

describe("docs/command-line.md", () => {
  test("names every command that help lists", () => {
    expect(listed.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  });

  const told = [...page.matchAll(/<!-- shape ([a-z]+) -->/g)].map(([, command]) => command!);
  test.each(told)("tells the shape of %s as its schema has it", (command) => {
    const { stdout } = onrecord(["schema", `--command=${command}`]);
    expect(toldOf(command)).toBe(shapeTable(JSON.parse(stdout)));
  });

  test("tells the shape of every command that answers in JSON, those of claims once", () => {
    const shaped = listed.filter((name) => onrecord(["schema", `--command=${name}`]).status === 0);
    expect([...told, "tui", "search"].toSorted()).toEqual(shaped.toSorted());
  });

  const examples = [...page.matchAll(/^onrecord (.*)$/gm)].map(([, args = ""]) => args).filter((args) => !/[|>]|--watch|^$/.test(args));
  test.each(examples)("gives a command that works: onrecord %s", (args) => {
    expect(onrecord(args.split(/\s+/)).status).toBe(0);
  });
});
