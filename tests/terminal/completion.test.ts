import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataset } from "@on-record/core/dataset";
import { datasetOf } from "@on-record/core/testing";
import { stances } from "@on-record/core/query";
import { afterAll, describe, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";

const program = fileURLToPath(new URL("../../apps/tui/bin/onrecord.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "onrecord-completion-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (text: string) => text.split("\n").filter((line) => line !== "");
const candidates = (...words: string[]) => lines(onrecord(["completion", "candidates", "--", ...words]).stdout);

describe("what a line can become", () => {
  test("a command that help lists", () => {
    expect(candidates("cl")).toEqual(["claims"]);
    const help = onrecord(["--help"]).stdout;
    for (const name of candidates("").filter((one) => one !== "help")) expect(help).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect(candidates("help", "comp")).toEqual(["completion"]);
  });

  test.each([
    [["claims", "--sta"], ["--stance="]],
    [["--sta"], ["--stance="]],
    [
      ["claims", "--plain", "--js"],
      ["--json", "--jsonl"],
    ],
    [["show", "--sta"], []],
    [["clams", "--sta"], []],
  ])("a flag that the command takes: %j", (words, expected) => {
    expect(candidates(...words)).toEqual(expected);
  });

  test("a value of a flag, whether = or a space parts them, or bash has cut the line at it", () => {
    const joined = stances.map((stance) => `--stance=${stance}`);
    expect(candidates("claims", "--stance=")).toEqual(joined);
    expect(candidates("claims", "--stance", "=")).toEqual(joined);
    expect(candidates("claims", "--stance", "=", "re")).toEqual(["--stance=rejects"]);
    expect(candidates("claims", "--stance", "re")).toEqual(["rejects"]);
    expect(candidates("claims", "--without", "")).toEqual(dataset.sources.map(({ id }) => id));
  });

  test("an id of the record that comes with the program, or of the one that the line names", () => {
    expect(candidates("show", "pashinyan")).toContain("pashinyan");
    const file = join(folder, "record.json");
    writeFileSync(file, JSON.stringify(datasetOf({ reports: [{ source: "gazette", claim: "gates-shut" }] })));
    expect(candidates("show", `--record=${file}`, "gat")).toEqual(["gates-shut"]);
    expect(candidates("show", "--record", file, "gat")).toEqual(["gates-shut"]);
    expect(candidates("show", "--record", file, "gazette.")).toEqual(["gazette.gates-shut"]);
  });

  test("nothing, quietly, where a file is wanted or the record cannot be read", () => {
    for (const words of [
      ["check", ""],
      ["claims", "--record", ""],
      ["show", "--record=nowhere", ""],
    ])
      expect(onrecord(["completion", "candidates", "--", ...words])).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

/** What a shell makes of the script; undefined: this machine has no such shell. */
function shell(name: string, script: string): string | undefined {
  const { status, stdout, error } = spawnSync(name, ["-c", script], { encoding: "utf8" });
  return error || status !== 0 ? undefined : stdout;
}

describe.runIf(shell("bash", "true") !== undefined)("in bash", () => {
  const script = onrecord(["completion", "bash"]).stdout;
  const completed = (...words: string[]) =>
    lines(
      shell(
        "bash",
        `onrecord() { '${process.execPath}' '${program}' "$@"; }
${script}
COMP_WORDS=(onrecord ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}; _onrecord
printf '%s\\n' "\${COMPREPLY[@]}"`,
      )!,
    );

  test("completes commands, flags, and values without what stands before =", () => {
    expect(completed("disp")).toEqual(["disputes"]);
    expect(completed("claims", "--sta")).toEqual(["--stance="]);
    expect(completed("claims", "--stance", "=", "re")).toEqual(["rejects"]);
    expect(completed("claims", "--stance", "=")).toEqual([...stances]);
    expect(completed("show", "nothing-begins-so")).toEqual([]);
  });
});

test.each([
  ["zsh", "#compdef onrecord"],
  ["fish", "complete -c onrecord"],
])("%s has a script of its own, which the shell can read", (name, part) => {
  const { stdout, status } = onrecord(["completion", name]);
  expect(status).toBe(0);
  expect(stdout).toContain(part);
  const file = join(folder, name);
  writeFileSync(file, stdout);
  const { error, stderr } = spawnSync(name, ["-n", file], { encoding: "utf8" });
  if (!error) expect(stderr).toBe("");
});

test("a shell that is none of them is wrong usage", () => {
  expect(onrecord(["completion", "tcsh"])).toMatchObject({ status: 2, stdout: "" });
});
