import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { datasetOf } from "@on-record/core/testing";
import { afterAll, describe, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";
import { openTerminal } from "./harness/terminal.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "apps/tui/bin/onrecord.js");
const folder = mkdtempSync(join(tmpdir(), "onrecord-surroundings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A record of many rows: each claim is told by one report of one source. */
function large(rows: number): string {
  const reports = Array.from({ length: rows }, (_, at) => ({ source: "gazette", claim: `claim-${at}` }));
  const file = join(folder, `${rows}.json`);
  writeFileSync(file, JSON.stringify(datasetOf({ reports })));
  return file;
}

describe("a pipe that closes early", () => {
  /** Runs the program in a pipe, and closes the pipe after the first bytes; gives its code and what it said besides. */
  async function closedEarly(args: readonly string[]): Promise<{ code: number | null; told: string }> {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    child.stderr.on("data", (text) => (told += String(text)));
    child.stdout.once("data", () => child.stdout.destroy());
    return { code: await new Promise((resolve) => child.once("close", resolve)), told };
  }

  const record = `--record=${large(100_000)}`;
  test.each([[["claims"]], [["claims", "--jsonl"]], [["claims", "--plain"]]])("ends %j of 100,000 rows quietly", async (args) => {
    expect(await closedEarly([...args, record])).toEqual({ code: 0, told: "" });
  });
});

test("with a closed standard input everything works as ever", async () => {
  const child = spawn("sh", ["-c", '"$0" "$1" actors <&-', process.execPath, program], { cwd: root });
  let out = "";
  child.stdout.on("data", (text) => (out += String(text)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect({ code, out }).toEqual({ code: 0, out: onrecord(["actors"]).stdout });
});

test("with a closed standard output nothing is told, and nothing goes wrong", async () => {
  const child = spawn("sh", ["-c", '"$0" "$1" actors >&-', process.execPath, program], { cwd: root });
  let told = "";
  child.stderr.on("data", (text) => (told += String(text)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect({ code, told }).toEqual({ code: 0, told: "" });
});

describe("a command on a terminal", () => {
  const seen = async (args: readonly string[], ...settings: readonly string[]) => {
    const terminal = openTerminal("env", [...settings, process.execPath, program, ...args], { cwd: root });
    try {
      await terminal.waitForExit(60_000);
      return terminal.written();
    } finally {
      await terminal.close();
    }
  };
  const record = `--record=${large(100_000)}`;

  test("says after a second that it reads, and takes it back; not in a CI", async () => {
    expect(await seen(["actors", record])).toMatch(/reading the record …\r\x1b\[K/);
    expect(await seen(["actors", record], "CI=1")).not.toContain("reading");
  });

  test("says nothing of the kind of a record that is read at once", async () => {
    expect(await seen(["actors"])).not.toContain("reading");
  });

  test.each(["TERM=dumb", "ACCESSIBLE=1"])("is answered in sentences with %s, without a single escape", async (setting) => {
    const written = await seen(["disputes"], setting);
    expect(written).not.toContain("\x1b");
    expect(written).toContain(" Question ");
  });
});
