import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookup } from "@on-record/core/query";
import { readRecord } from "@on-record/core/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordFolder } from "../records/names.js";
import { onrecord, program } from "./harness/onrecord.js";
import { openReader, press } from "./harness/reader.js";

// The record has a name that a shell takes apart unless it is quoted.
const name = "Ada's record";
const named = `--record=${name}`;
const quoted = String.raw`--record='Ada'\''s record'`;
const home = mkdtempSync(join(tmpdir(), "onrecord-next-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeAll(() => {
  cpSync(recordFolder("salt-islands"), join(home, name), { recursive: true });
  writeFileSync(join(home, "crier.txt"), "The bell rang twice.\n");
  writeFileSync(join(home, "claims.csv"), "claim,quote,source\n");
});

const run = (...args: string[]) => onrecord(args, { cwd: home });
const told = ({ stdout, stderr }: ReturnType<typeof run>): string => `${stdout}${stderr}`;

/** Types a command into a shell that knows the built program as `onrecord`. */
const typed = (command: string) => {
  const script = `onrecord() { "$NODE" "$PROGRAM" "$@"; }\n${command}`;
  const env = { PATH: process.env["PATH"] ?? "", NODE: process.execPath, PROGRAM: program };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { cwd: home, env, encoding: "utf8" });
  return { status, stdout, stderr };
};

/** What is printed to be typed next: as far as the line, or the sentence it stands in, goes on in other words. */
const commandsIn = (text: string): string[] =>
  text
    .split(/(?=onrecord [a-z])/)
    .filter((piece) => piece.startsWith("onrecord "))
    .map((piece) =>
      piece
        .split(/\n| · |, then |; | (?:tells|lists|takes|changes|shows) /)[0]!
        .replace(/[.]$/, "")
        .trim(),
    );

describe("a command that is printed to be typed next", () => {
  test.each([
    ["claims", [], 0],
    ["claims", ["--text=nobody-says-so"], 0],
    ["disputes", [], 0],
    ["coverage", [], 0],
    ["stats", [], 0],
    ["show", ["nothing-of-that-name"], 1],
  ])("of %s %j is about the record that was named, and a shell takes it as it stands", (command, args, code) => {
    const ran = run(command, ...args, named);
    expect(ran.status).toBe(code);
    const commands = commandsIn(told(ran));
    expect(commands).not.toEqual([]);
    for (const next of commands) {
      expect(next).toContain(quoted);
      expect({ next, ...typed(next) }).toMatchObject({ next, status: 0 });
    }
  });

  test("of wording shows what the id is of, from the same record", async () => {
    const { dataset } = await readRecord(join(home, name));
    const actor = dataset!.actors[0]!;
    expect(lookup(dataset!).actors.get(actor.id)).toBe(actor);
    const [next] = commandsIn(told(run("wording", actor.id, named)));
    expect(next).toBe(`onrecord show ${actor.id} ${quoted}`);
    expect(typed(next!)).toMatchObject({ status: 0, stdout: expect.stringContaining(actor.name) as unknown });
  });

  test("of init, check, add, import and tidy goes on with the folder that was named", () => {
    const folder = String.raw`'Bea'\''s record'`;
    const after = (...args: string[]) => commandsIn(told(run(...args)));
    expect(after("init", "Bea's record", "--empty")).toEqual([`onrecord add FILE --record=${folder}`]);
    expect(after("check", "Bea's record")).toEqual([`onrecord add FILE --record=${folder}`]);
    expect(after("add", "crier.txt", "--record=Bea's record")).toEqual([`onrecord check ${folder}`]);
    expect(typed(`onrecord check ${folder}`).status).toBe(0);
    writeFileSync(join(home, "Bea's record", "loose.yaml"), "claims:\n    - {text: The bell rang., id: bell, kind: happening}\n");
    expect(after("tidy", "--check", "--record=Bea's record")).toEqual([`onrecord tidy --record=${folder}`]);
    expect(typed(`onrecord tidy --record=${folder}`).status).toBe(0);
    writeFileSync(join(home, "Bea's record", "loose.yaml"), "claims: [\n");
    expect(after("claims", "--record=Bea's record")).toEqual([`onrecord check ${folder}`]);
    expect(after("import", "claims.csv", "--into=Bea's record")).toEqual([`onrecord check ${folder}`]);
  });

  test("of the reader comes back to the record: the way back, the list, what shows a line, and the citation", async () => {
    const terminal = await openReader({ cwd: home, cols: 160 }, named);
    await press(terminal, "Y", "p", "y", "q");
    expect((await terminal.waitForExit()).code).toBe(0);
    const commands = commandsIn(terminal.history().join("\n"));
    expect(commands.map((command) => command.split(" ")[1])).toEqual(["claims", "show", "show", "tui"]);
    for (const next of commands) expect(next).toContain(quoted);
    for (const next of commands.slice(0, -1)) expect({ next, ...typed(next) }).toMatchObject({ next, status: 0 });
  });
});
