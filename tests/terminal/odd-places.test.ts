import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { onrecord, program } from "./harness/onrecord.js";

const room = mkdtempSync(join(tmpdir(), "onrecord-odd-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const shell = (script: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync("sh", ["-c", script, process.execPath, program], {
    cwd: room,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
    timeout: 60_000,
  });

describe("where the system is odd", () => {
  // There no folder can be made, and the system says that there is none above it.
  test.runIf(existsSync("/proc/self"))("a folder that cannot be made ends nothing and holds up nothing", () => {
    for (const place of ["XDG_CACHE_HOME", "HOME"]) {
      const { status, stdout } = shell(`exec "$0" "$1" actors`, { [place]: "/proc/nowhere" });
      expect([status, stdout]).toEqual([0, expect.stringContaining("39 actors")]);
    }
    const written = shell(`exec "$0" "$1" init /proc/nowhere`);
    expect([written.status, written.stderr]).toEqual([1, expect.stringContaining("[file-unwritable]")]);
  });

  test.runIf(existsSync("/dev/full"))("talk that nobody takes is lost, and neither the data nor the code with it", () => {
    writeFileSync(join(room, "told"), "");
    const export_ = shell(`"$0" "$1" export --format=csv 2>/dev/full >told`);
    expect(export_.status).toBe(0);
    expect(readFileSync(join(room, "told"), "utf8")).toBe(onrecord(["export", "--format=csv"]).stdout);
    expect(shell(`exec "$0" "$1" claims --actor=nobody 2>/dev/full`).status).toBe(2);
    expect(shell(`exec "$0" "$1" claims >/dev/full`).status).toBe(74);
  });

  test.skipIf(process.platform === "win32")("a folder that was taken away under one is told of, and what needs none is answered", () => {
    mkdirSync(join(room, "gone"));
    const { status, stdout, stderr } = shell(`cd gone && rmdir ../gone && exec "$0" "$1" --version`);
    expect([status, stdout, stderr]).toEqual([
      0,
      expect.stringMatching(/^onrecord \d/),
      "onrecord: the folder that you stand in is gone\n",
    ]);
  });
});

describe("a terminal that is narrow, or a name that is long", () => {
  const record = join(room, "market");
  const long = "a-very-long-id-of-somebody-whom-nobody-knows-but-who-is-here-all-the-same-to-see-what-becomes-of-the-list";
  cpSync("tests/records/night-market", record, { recursive: true });
  const people = readFileSync(join(record, "people.yaml"), "utf8");
  writeFileSync(join(record, "people.yaml"), people.replace(/\bactors:\n/, `actors:\n  - { id: ${long}, name: Someone, kind: person }\n`));

  test("in a pipe, where there is no width, nothing is cut off", () => {
    const claims = onrecord(["claims", `--record=${record}`]).stdout;
    expect(claims).not.toMatch(/…|\d art\b/);
    expect(claims).toContain("al-marfa harbour-post minato-shimbun");
  });

  test("the others do not make room for a long id", () => {
    const lines = onrecord(["actors", `--record=${record}`]).stdout.split("\n");
    expect(lines.find((line) => line.startsWith(long))).toContain("Someone");
  });
});

test("a command that comes after a flag is told to come first", () => {
  const { status, stderr } = onrecord(["--json", "claims"]);
  expect([status, stderr]).toEqual([2, "onrecord: the command comes first: onrecord claims …\nonrecord claims --help\n"]);
  expect(onrecord(["help", "--help"])).toEqual(onrecord(["--help"]));
});

test("a day of publication that is none is no day to add an article with", () => {
  const { status, stderr } = onrecord(["add", "README.md", "--record=tests/records/night-market", "--published=2024-13", "--dry-run"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('--published: "2024-13" is no date')]);
});
