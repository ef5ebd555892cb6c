import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";
import { openTerminal } from "./harness/terminal.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "apps/tui/bin/onrecord.js");
const folder = mkdtempSync(join(tmpdir(), "onrecord-watch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const annotation = "004_46da3cbaf8e3bbae.yaml";

/** A copy of the seeds, and ways to save a file in it with one quote that is not in its text, or with what it was. */
function record(name: string) {
  const path = join(folder, name);
  cpSync(join(root, "seeds"), path, { recursive: true });
  const file = join(path, annotation);
  const whole = readFileSync(file, "utf8");
  const broken = whole.replace("we have frozen our participation", "we have suspended our participation");
  const byRename = (text: string) => {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  };
  return { path, break: () => byRename(broken), mend: () => writeFileSync(file, whole) };
}

/** The program in pipes, watching a folder. */
function watching(path: string, ...flags: string[]) {
  const child = spawn(process.execPath, [program, "check", path, "--watch", ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  const told = { out: "", err: "" };
  child.stdout.on("data", (text) => (told.out += String(text)));
  child.stderr.on("data", (text) => (told.err += String(text)));
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    told,
    async until(holds: () => boolean) {
      while (!holds()) await setTimeout(20);
    },
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      return closed;
    },
    closed,
  };
}

const verdicts = (text: string) => [...text.matchAll(/^(\d+ faults?), /gm)].map(([, faults]) => faults);

describe("check --watch", () => {
  test("checks again on each save, by rename and in place, and ends by a signal with its code", async () => {
    const { path, ...save } = record("saved");
    const { told, until, end } = watching(path);
    await until(() => told.err.includes("watching"));
    save.break();
    await until(() => verdicts(told.out).length === 2);
    save.mend();
    await until(() => verdicts(told.out).length === 3);
    expect(verdicts(told.out)).toEqual(["0 faults", "1 fault", "0 faults"]);
    expect(told.err.match(/saved: .*/g)).toEqual([`saved: ${annotation}`, `saved: ${annotation}`]);
    expect(await end("SIGTERM")).toBe(143);
  });

  test("sees a file in a folder that was made meanwhile, and not what an editor keeps beside it", async () => {
    const { path } = record("grown");
    const { told, until, end } = watching(path, "--jsonl");
    await until(() => told.err.includes("watching"));
    writeFileSync(join(path, ".004.yaml.swp"), "an editor's");
    mkdirSync(join(path, "more"));
    writeFileSync(join(path, "more", "late.yaml"), "actors: [ }\n");
    await until(() => told.err.includes("saved: more/late.yaml") && told.out.trimEnd().split("\n").length > 1);
    const checks = told.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(checks.at(0).problems).toEqual([]);
    expect(checks.at(-1).problems[0].at.file).toBe("more/late.yaml");
    expect(told.err).not.toContain("swp");
    expect(await end("SIGINT")).toBe(130);
  });

  test("ends cleanly on ctrl-c in a terminal", async () => {
    const terminal = openTerminal(process.execPath, [program, "check", record("typed").path, "--watch"]);
    try {
      await terminal.waitFor("ctrl-c ends it", 60_000);
      terminal.type("\x03");
      expect((await terminal.waitForExit()).code).toBe(130);
      expect(terminal.text()).not.toContain("    at ");
    } finally {
      await terminal.close();
    }
  });

  test("has nothing to watch where there is nothing", () => {
    const { status, stdout } = onrecord(["check", join(folder, "nowhere"), "--watch"]);
    expect(status).toBe(1);
    expect(stdout).toContain("folder-missing");
  });
});
