import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRecord } from "@on-record/core/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";
import { page } from "./samples.js";

const text = "The crier cried that nobody goes into the mill. He cried it on Monday, and again on Tuesday.\n";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-excerpts-"));
  run("init", "story");
  writeFileSync(join(folder, "crier.txt"), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => onrecord(args, { cwd: folder });
const add = (...args: string[]) => run("add", ...args, "--record=story", "--rights=excerpt");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const filesIn = (path: string) => readdirSync(join(folder, path), { recursive: true, encoding: "utf8" }).toSorted();
const report = "- { claim: bridge-closed, form: narration, quote: nobody goes into the mill }";
const uncheckedIn = async (texts?: string) => {
  const { dataset, problems } = await readRecord(join(folder, "story"), { texts: texts === undefined ? undefined : join(folder, texts) });
  expect(problems.map(({ code }) => code).filter((code) => code !== "quotes-unchecked")).toEqual([]);
  return dataset?.sources.filter(({ unchecked }) => unchecked).map(({ id }) => String(id));
};

test("what may only be excerpted is cited by its address, and its text goes where the record does not", async () => {
  expect(add("crier.txt", "--texts=texts", "--url=https://crier.example/mill")).toMatchObject({
    status: 0,
    stdout: "story/crier.yaml\ntexts/crier.txt\n",
    stderr: "onrecord: 1 source added; next: onrecord check story --texts=texts\n",
  });
  expect(filesIn("story")).not.toContain("crier.txt");
  expect(read("texts/crier.txt")).toBe(text);
  writeFileSync(join(folder, "story/crier.yaml"), `${read("story/crier.yaml")}  ${report}\n`);
  expect(await uncheckedIn("texts")).toEqual([]);
  expect(await uncheckedIn()).toEqual(["crier"]);
  expect(run("tidy", "--check", "--record=story").status).toBe(0);
});

test("a page that it was taken from is kept with it, and an address that nothing tells is asked for", () => {
  writeFileSync(join(folder, "page.html"), page);
  expect(add("page.html", "crier.txt", "--texts=texts").status).toBe(0);
  expect(filesIn("texts")).toEqual(["crier.txt", "originals", "originals/page.html", "page.txt"]);
  expect(filesIn("story").filter((name) => name.includes("page"))).toEqual(["page.yaml"]);
  expect(read("story/page.yaml")).toMatch(/^ {2}url: "https:.*\n {2}original: /m);
  expect(read("story/crier.yaml")).toContain("# url: where others find it");
});

test("a text that lies in the folder of texts already is left there", () => {
  expect(add("crier.txt", "--texts=texts").status).toBe(0);
  rmSync(join(folder, "story/crier.yaml"));
  expect(add("texts/crier.txt", "--texts=texts").status).toBe(0);
  expect(filesIn("texts")).toEqual(["crier.txt"]);
  rmSync(join(folder, "story/crier.yaml"));
  writeFileSync(join(folder, "texts/crier.txt"), "Another text.\n");
  const { status, stderr } = add("crier.txt", "--texts=texts");
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/^texts\/crier\.txt:.*\[file-exists\]/) as unknown });
  expect(filesIn("story")).not.toContain("crier.yaml");
  expect(read("texts/crier.txt")).toBe("Another text.\n");
});

test("without a folder outside of the record nothing is written, and what to do is said", () => {
  expect(add("crier.txt")).toMatchObject({ status: 2, stderr: expect.stringContaining("--texts=FOLDER") as unknown });
  for (const inside of ["story", "story/texts", "./story/../story/x"]) {
    expect(add("crier.txt", `--texts=${inside}`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("inside the record") as unknown,
    });
  }
  expect(run("add", "crier.txt", "--record=story", "--texts=texts").status).toBe(2);
  expect(add("crier.txt", "--texts=texts", "--rights=some").status).toBe(2);
  expect(filesIn("story")).toEqual(["example.txt", "example.yaml", "on-record.schema.json", "record.yaml"]);
  const env = { ON_RECORD_TEXTS: join(folder, "mine") };
  expect(onrecord(["add", "crier.txt", "--record=story", "--rights=excerpt"], { cwd: folder, env }).status).toBe(0);
  expect(filesIn("mine")).toEqual(["crier.txt"]);
});
