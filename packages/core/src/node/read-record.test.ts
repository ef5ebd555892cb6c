import { execFileSync } from "node:child_process";
import { link, mkdir, mkdtemp, open, realpath, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createHash } from "node:crypto";
import { smallRecord } from "../testing/index.js";
import { Problems } from "../parse/problems.js";
import { openFolder } from "./folder.js";
import { listFolder } from "./list-folder.js";
import { readUpTo } from "./read-bytes.js";
import { readRecord } from "./read-record.js";

let around: string;
let folder: string;

beforeEach(async () => {
  around = await realpath(await mkdtemp(join(tmpdir(), "record-")));
  folder = join(around, "mill");
  await mkdir(folder);
});
afterEach(() => rm(around, { recursive: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Puts the small record on the disk, with the true digest of its text. */
async function putSmallRecord(): Promise<void> {
  const files = smallRecord();
  const text = files.find(({ path }) => path === "gazette.txt");
  for (const { path, bytes } of files) {
    const content = new TextDecoder().decode(bytes).replace(
      text?.digest ?? "",
      createHash("sha256")
        .update(text?.bytes ?? "")
        .digest("hex"),
    );
    await put(path, content);
  }
}

const told = async (path = folder): Promise<string[]> => {
  const { dataset, problems } = await readRecord(path);
  expect(dataset === undefined).toBe(problems.some(({ severity }) => severity === "error"));
  return problems.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);
};

describe("a file", () => {
  it("is read to its end, and not past the size that it had", async () => {
    await put("a.txt", "Hear, hear.");
    const file = await open(join(folder, "a.txt"));
    expect(new TextDecoder().decode(await readUpTo(file, 11))).toBe("Hear, hear.");
    expect(new TextDecoder().decode(await readUpTo(file, 99))).toBe("Hear, hear.");
    expect(await readUpTo(file, 10)).toBeUndefined();
    await file.close();
  });
});

describe("a folder with a record", () => {
  beforeEach(putSmallRecord);

  it("is read without a problem", async () => {
    const { dataset, problems } = await readRecord(folder);
    expect(problems).toEqual([]);
    expect(dataset?.reports.map(({ id }) => id)).toEqual(["gazette-miller", "gazette.gates-shut"]);
  });

  it("may have other things in it: notes, hidden files, deeper folders, links within", async () => {
    await put("README.md", "source: [");
    await put(".hidden.yaml", "source: [");
    await put(".git/config.yaml", "source: [");
    await put("older/more.yaml", "actors: []");
    await symlink("record.yaml", join(folder, "README"));
    expect(await told()).toEqual([]);
  });

  it("is read however deep its files lie and whatever the case of their endings, so that nothing is left out unseen", async () => {
    await put(`${"in/".repeat(20)}a.yaml`, "nonsense: []");
    await put("b.YAML", "nonsense: []");
    await put("c.Yml", "source: { id: c, title: C }");
    expect(await told()).toEqual(["b.YAML:1:1 unknown-field", "c.Yml:1:9 text-missing", `${"in/".repeat(20)}a.yaml:1:1 unknown-field`]);
  });

  it("may name one file as the original of one source and the text of another", async () => {
    await put(
      "a.yaml",
      "source: { id: a, title: A, original: { file: b.txt, digest: DIGEST, type: text/plain } }".replace("DIGEST", "0".repeat(64)),
    );
    await put("a.txt", "Hear, hear.");
    await put("b.yaml", "source: { id: b, title: B }\nreports:\n  - { claim: gates-shut, form: narration, quote: All is well }");
    await put("b.txt", "All is well.");
    expect(await told()).toEqual(["a.yaml:1:9 digest-missing", "a.yaml:1:61 digest-changed", "b.yaml:1:9 digest-missing"]);
  });

  it("is told of a text that nobody names, but only if all else is well", async () => {
    await put("stray.txt", "Hear, hear.");
    expect(await told()).toEqual(["stray.txt:1:1 text-unused"]);
  });

  it("may be reached by a link, and may be a copy with hard links", async () => {
    await symlink(folder, join(around, "link"));
    await mkdir(join(around, "copy"));
    for (const name of ["record.yaml", "gazette.yaml", "gazette.txt"]) await link(join(folder, name), join(around, "copy", name));
    expect(await told(join(around, "link"))).toEqual([]);
    expect(await told(join(around, "copy"))).toEqual([]);
  });

  it("is not read past a source that changed on disk", async () => {
    await put("gazette.txt", "The gates of the mill were shut on Monday. “We have shut the gates,” the miller sang.\n");
    expect(await told()).toEqual(["gazette.yaml:4:11 digest-changed", "gazette.yaml:7:105 cue-not-found"]);
  });

  it("does not take a text in Latin-1 for one in UTF-8", async () => {
    await put("gazette.txt", Buffer.from("The café is shut.\n", "latin1"));
    expect(await told()).toContain("gazette.txt:1:8 not-utf-8");
  });

  it("does not read a text of 50 MB, nor annotations of 50 MB", async () => {
    await truncate(join(folder, "gazette.txt"), 50_000_000);
    expect(await told()).toEqual(["gazette.yaml:2:3 file-too-large"]);
    await put("huge.yaml", "");
    await truncate(join(folder, "huge.yaml"), 50_000_000);
    expect(await told()).toEqual(["gazette.yaml:2:3 file-too-large", "huge.yaml:1:1 file-too-large"]);
  });

  it("stays in its folder, whatever path a source gives", async () => {
    await writeFile(join(around, "secret.txt"), "secret");
    for (const file of [
      "../secret.txt",
      "../../etc/passwd",
      "/etc/passwd",
      "a/../../secret.txt",
      "C:\\secret.txt",
      "..\\secret.txt",
      ".",
    ]) {
      await put("spy.yaml", `source: { id: spy, title: A spy, file: ${JSON.stringify(file)} }`);
      expect([file, ...(await told())]).toEqual([file, "spy.yaml:1:40 path-leaves-folder"]);
    }
  });

  it("stays in its folder when a link leads out of it", async () => {
    await writeFile(join(around, "secret.txt"), "secret");
    await writeFile(join(around, "secret.yaml"), "actors: []");
    await symlink(join(around, "secret.txt"), join(folder, "spy.txt"));
    await symlink(around, join(folder, "out"));
    await put("spy.yaml", "source: { id: spy, title: A spy }");
    await symlink(join(around, "secret.yaml"), join(folder, "spy2.yaml"));
    await put("spy3.yaml", "source: { id: spy3, title: A spy, file: out/secret.txt }");
    expect(await told()).toEqual([
      "spy.yaml:1:9 path-leaves-folder",
      "spy2.yaml:1:1 path-leaves-folder",
      "spy3.yaml:1:41 path-leaves-folder",
    ]);
  });

  it("opens neither folders nor pipes, nor links that lead nowhere or round", async () => {
    await mkdir(join(folder, "folder.yaml"));
    await mkdir(join(folder, "a.txt"));
    await put("a.yaml", "source: { id: a, title: A folder }");
    execFileSync("sh", ["-c", 'mkfifo "$@"', "sh", join(folder, "pipe.yaml"), join(folder, "b.txt")]);
    await put("b.yaml", "source: { id: b, title: A pipe }");
    await symlink("nowhere", join(folder, "nothing.yaml"));
    await symlink("nowhere", join(folder, "c.txt"));
    await put("c.yaml", "source: { id: c, title: A link to nothing }");
    await symlink("round.yaml", join(folder, "round.yaml"));
    expect(await told()).toEqual([
      "a.yaml:1:9 not-a-file",
      "b.yaml:1:9 not-a-file",
      "c.yaml:1:9 text-missing",
      "folder.yaml:1:1 not-a-file",
      "nothing.yaml:1:1 file-unreadable",
      "pipe.yaml:1:1 not-a-file",
      "round.yaml:1:1 file-unreadable",
    ]);
  });

  it("takes no harm from an alias bomb", async () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++)
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`);
    await put("bomb.yaml", `actors:\n  - ${lines.join("\n    ")}\n`);
    const found = await told();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => !line.startsWith("bomb.yaml:"))).toEqual([]);
  });
});

describe("a record without the text of a source that may only be excerpted", () => {
  const crier = "The crier cried. Nobody goes into the mill, and nobody comes out of it. So it is, and so it will be.\n";
  beforeEach(async () => {
    await putSmallRecord();
    const digest = createHash("sha256").update(crier).digest("hex");
    const report = "{ claim: gates-shut, form: narration, quote: Nobody goes into the mill }";
    await put("crier.yaml", `source: { id: crier, title: The crier, digest: ${digest}, rights: excerpt }\nreports: [${report}]`);
    await mkdir(join(around, "texts/old"), { recursive: true });
    await writeFile(join(around, "texts/old/whatever.txt"), crier);
    await writeFile(join(around, "texts/other.txt"), "Another text.");
  });
  const codes = async (texts?: string) => (await readRecord(folder, texts === undefined ? {} : { texts })).problems.map(({ code }) => code);

  it("is read with a warning, and without one where a folder of texts has a copy, whatever its name", async () => {
    expect(await codes()).toEqual(["quotes-unchecked"]);
    expect(await codes(join(around, "texts"))).toEqual([]);
    expect(await codes(folder)).toEqual(["quotes-unchecked"]);
    expect(await codes(join(around, "nowhere"))).toEqual(["file-unreadable", "quotes-unchecked"]);
  });

  it("may have that folder named by the environment", async () => {
    vi.stubEnv("ON_RECORD_TEXTS", join(around, "texts"));
    expect(await codes()).toEqual([]);
    vi.unstubAllEnvs();
  });
});

describe("what is no record", () => {
  it("may not be there", async () => {
    expect(await told(join(around, "nowhere"))).toEqual([".:1:1 folder-missing"]);
    expect(await told(join(around, "nowhere", "deeper"))).toEqual([".:1:1 folder-missing"]);
  });

  it("may be a file, a device or an empty folder", async () => {
    await writeFile(join(around, "story.txt"), "Hear, hear.");
    expect(await told(join(around, "story.txt"))).toEqual([".:1:1 not-a-folder"]);
    expect(await told("/dev/null")).toEqual([".:1:1 not-a-folder"]);
    expect(await told()).toEqual([".:1:1 folder-empty"]);
    await put("story.txt", "Hear, hear.");
    expect(await told()).toEqual([".:1:1 folder-empty"]);
  });

  it("may have more files than are listed", async () => {
    for (const name of ["a", "b", "c", "d"]) await put(`${name}.yaml`, "");
    const problems = new Problems();
    expect(await listFolder(await openFolder(folder), problems, 3)).toEqual({ annotations: [], texts: [] });
    expect(problems.sorted().map(({ code }) => code)).toEqual(["too-many-files"]);
  });
});

describe("an exported dataset", () => {
  beforeEach(putSmallRecord);

  it("is read as the record that it came from", async () => {
    const { dataset } = await readRecord(folder);
    await put("mill.json", `\ufeff${JSON.stringify(dataset)}`);
    expect(await readRecord(join(folder, "mill.json"))).toEqual({ dataset, problems: [] });
  });

  it("is refused where it is cut off, foreign, newer, or changed by hand", async () => {
    const { dataset } = await readRecord(folder);
    const text = JSON.stringify(dataset);
    const spoilt = {
      "cut.json": text.slice(0, 300),
      "empty.json": "",
      "foreign.json": "[]",
      "newer.json": text.replace('"version":1', '"version":2'),
      "older.json": text.replace('"version":1', '"version":0'),
      "field.json": text.replace('"clock"', '"clokc"'),
      "hole.json": text.replaceAll('"speaker":"miller"', '"speaker":"killer"'),
      "date.json": text.replace(/"edtf":"[^"]*"/, '"edtf":"soon"'),
    };
    const found: Record<string, string[]> = {};
    for (const [name, content] of Object.entries(spoilt)) {
      await put(name, content);
      found[name] = [...new Set((await told(join(folder, name))).map((line) => line.split(" ")[1] ?? ""))];
    }
    expect(found).toEqual({
      "cut.json": ["dataset-syntax"],
      "empty.json": ["dataset-syntax"],
      "foreign.json": ["dataset-foreign"],
      "newer.json": ["dataset-newer"],
      "older.json": ["dataset-older"],
      "field.json": ["dataset-invalid"],
      "hole.json": ["dataset-invalid"],
      "date.json": ["dataset-invalid"],
    });
  });
});
