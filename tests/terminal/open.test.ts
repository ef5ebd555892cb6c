import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { dataset } from "@on-record/core/dataset";
import { emptyQuery, rowIds } from "@on-record/core/query";
import { afterAll, describe, expect, test } from "vitest";
import { itemsOf, onrecord } from "./harness/onrecord.js";

const pages = fileURLToPath(new URL("../../apps/web/app", import.meta.url));
const rows = new Set(rowIds(dataset, emptyQuery));
const report = dataset.reports.find(({ id }) => !rows.has(id))!;
const relation = dataset.relations[0]!;
const row = [...rows][0]!;

const ids = [
  ["claim", dataset.claims[0]!.id],
  ["statement", dataset.statements[0]!.id],
  ["event", dataset.events[0]!.id],
  ["actor", dataset.actors[0]!.id],
  ["source", dataset.sources[0]!.id],
  ["question", dataset.questions[0]!.id],
  ["report", report.id],
  ["relation", relation.id],
  ["row", row],
] as const;

test.each(ids)("the address of a %s is one of the site's pages", (kind, id) => {
  const [{ path, ...rest }] = itemsOf("open", id);
  expect(rest).toEqual({ id, kind });
  const [, folder, name] = /^\/([a-z]+)\/([^#]+)/.exec(path)!;
  expect(readdirSync(join(pages, folder!)).some((entry) => entry.startsWith("["))).toBe(true);
  const list = { disputes: "questions" }[folder!] ?? folder!;
  expect((dataset as unknown as Record<string, { id: string }[]>)[list]!.map((one) => one.id)).toContain(name);
});

test("what has no page of its own is a place on the page of another", () => {
  expect(onrecord(["open", report.id]).stdout).toBe(`/sources/${report.source}#${report.id}\n`);
  expect(onrecord(["open", row]).stdout).toMatch(/^\/claims\/[a-z0-9-]+#/);
  expect(onrecord(["open", relation.id]).stdout).toBe(`/claims/${relation.from}#${relation.id}\n`);
});

test("where the site stands can be told, and --plain is the address alone", () => {
  const address = "--address=https://record.example/armenia/";
  expect(onrecord(["open", "pashinyan", address, "--plain"]).stdout).toBe("https://record.example/armenia/actors/pashinyan\n");
});

test.each([
  [["open", "pashinian"], 1, "Did you mean pashinyan?"],
  [["open"], 2, "needs ID"],
  [["open", "pashinyan", "--address=file:///etc"], 2, "http"],
  [["open", "pashinyan", "--browser"], 2, "--address=URL"],
] as const)("%j is answered on standard error, with code %i", (args, status, told) => {
  const ran = onrecord(args);
  expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  expect(ran.stderr).toContain(told);
});

describe.runIf(process.platform === "linux")("--browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-open-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const visited = join(folder, "visited");
  writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\nprintf '%s' "$*" > '${visited}.part' && /bin/mv '${visited}.part' '${visited}'\n`);
  chmodSync(join(folder, "xdg-open"), 0o755);
  const args = ["open", "pashinyan", "--address=https://record.example"];

  test("nothing is opened without it", () => {
    expect(onrecord(args, { env: { PATH: folder } }).status).toBe(0);
    expect(existsSync(visited)).toBe(false);
  });

  test("opens the address that is printed", async () => {
    const { status, stdout } = onrecord([...args, "--browser"], { env: { PATH: folder } });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "https://record.example/actors/pashinyan\n" });
    while (!existsSync(visited)) await setTimeout(20);
    expect(readFileSync(visited, "utf8")).toBe("https://record.example/actors/pashinyan");
  });

  test("without a browser the address is printed all the same, and the exit code says so", () => {
    const { status, stdout, stderr } = onrecord([...args, "--browser"], { env: { PATH: join(folder, "nowhere") } });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "https://record.example/actors/pashinyan\n" });
    expect(stderr).toContain("no browser was opened");
  });
});
