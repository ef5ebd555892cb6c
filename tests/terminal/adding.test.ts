import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRecord } from "@on-record/core/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";
import { page, pdf } from "./samples.js";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "onrecord-adding-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => onrecord(args, { cwd: folder });
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const put = (path: string, content: string | Uint8Array) => writeFileSync(join(folder, path), content);
const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

describe("init", () => {
  test("makes a record without a fault, in order, that an editor can check", async () => {
    expect(run("init", "story", "--title=The bridge: a story", "--clock=Europe/London")).toMatchObject({ status: 0 });
    const { dataset, problems } = await readRecord(join(folder, "story"));
    expect(problems).toEqual([]);
    expect(dataset?.record).toMatchObject({ title: "The bridge: a story", clock: "Europe/London" });
    expect(dataset?.reports).toHaveLength(3);
    expect(read("story/record.yaml")).toMatch(/^# yaml-language-server: \$schema=on-record\.schema\.json\n/);
    expect(JSON.parse(read("story/on-record.schema.json"))).toHaveProperty("properties.reports");
    expect(run("tidy", "--check", "--record=story").status).toBe(0);
  });

  test("makes an empty record, called as its folder, which says what to do next and is filled by adding", async () => {
    expect(run("init", "mill", "--empty").stdout).toBe("mill/record.yaml\nmill/on-record.schema.json\n");
    expect((await readRecord(join(folder, "mill"))).dataset).toMatchObject({ record: { title: "mill", clock: "UTC" }, sources: [] });
    expect(run("check", "mill")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("No article yet: onrecord add FILE") as unknown,
    });
    expect(run("claims", "--record=mill").stdout).toContain("This record has no claims yet.");
    expect(run("tidy", "--check", "--record=mill").status).toBe(0);
    put("courier.txt", "The bridge was closed.\n");
    expect(run("add", "courier.txt", "--record=mill").status).toBe(0);
    expect((await readRecord(join(folder, "mill"))).problems).toEqual([]);
  });

  test("writes into no folder that has something in it, and no record that would have a fault", () => {
    mkdirSync(join(folder, "letters"));
    put("letters/dear.txt", "Dear reader,");
    expect(run("init", "letters")).toMatchObject({ status: 2, stdout: "" });
    expect(readdirSync(join(folder, "letters"))).toEqual(["dear.txt"]);
    expect(run("init", "story", "--clock=London").stderr).toContain("[unknown-zone]");
    expect(existsSync(join(folder, "story"))).toBe(false);
  });
});

describe("add", () => {
  beforeEach(() => void run("init", "story"));
  const add = (...args: string[]) => run("add", ...args, "--record=story");
  const recordNow = async () => {
    const { dataset, problems } = await readRecord(join(folder, "story"));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    return dataset!;
  };
  const sourceNow = async (id: string) => (await recordNow()).sources.find((source) => (source.id as string) === id);

  test("a text stays as it is, to the byte", async () => {
    const text = "\ufeffBridge closed\r\n\r\nThe bridge was closed on Monday.\r\n";
    put("The Herald, 6 May.txt", text);
    expect(add("The Herald, 6 May.txt", "--url=https://herald.example/1", "--published=2025-05-06")).toMatchObject({
      status: 0,
      stdout: "story/the-herald-6-may.yaml\nstory/the-herald-6-may.txt\n",
    });
    expect(read("story/the-herald-6-may.txt")).toBe(text);
    expect(await sourceNow("the-herald-6-may")).toMatchObject({
      title: "Bridge closed",
      digest: sha256(text),
      url: "https://herald.example/1",
      published: { edtf: "2025-05-06" },
      zones: [{ kind: "headline", evidence: { exact: "Bridge closed" } }],
    });
  });

  test("of a saved page its article, and what its head says: nothing made up, the page kept as it was", async () => {
    put("page.html", page);
    expect(add("page.html").status).toBe(0);
    const source = await sourceNow("page");
    expect(source?.text.split("\n\n")).toEqual([
      "Le pont est fermé",
      "Le pont a été fermé lundi, à cause d'une poutre fissurée, a dit l'ingénieure de la ville, qui l'avait vue la veille.",
      "« La poutre est fissurée », a déclaré Ines Marlow. Elle a dit que le pont rouvrirait en juin, si tout va bien.",
      "Le maire a refusé de commenter, selon le porte-parole de la ville, qui a parlé mardi soir au conseil.\n",
    ]);
    expect(source).toMatchObject({ language: "fr", publisher: "le-courrier-alder", url: "https://courrier.example/pont" });
    expect(source?.original).toEqual({ file: "originals/page.html", digest: sha256(page), type: "text/html" });
    expect(readFileSync(join(folder, "story/originals/page.html")).equals(page)).toBe(true);
    expect(source?.published.datings).toMatchObject([
      { basis: "metadata", because: "datePublished in the page’s JSON-LD", edtf: "2025-05-06T09:30:00+02:00" },
    ]);
    expect(read("story/page.yaml")).toContain("# article:published_time in the page’s head: 2025-05-07");
    expect(run("tidy", "--check", "--record=story").status).toBe(0);

    put("again.html", page);
    expect(add("again.html").status).toBe(0);
    expect((await recordNow()).actors.filter(({ kind }) => kind === "outlet")).toHaveLength(1);
  });

  test("Markdown without its marks, and a PDF with text", async () => {
    put(
      "note.md",
      '---\ntitle: "A note"\ndate: 2025-05-07\n---\n# Mayor denies\n\nThe *mayor* [denied](https://x.example) it.\n\n- one\n- two\n',
    );
    put("paper.pdf", pdf("BT /F1 12 Tf 20 150 Td (The bridge was closed.) Tj 0 -20 Td (A beam is cracked.) Tj ET"));
    expect(add("note.md", "paper.pdf").status).toBe(0);
    expect(await sourceNow("note")).toMatchObject({
      title: "A note",
      published: { edtf: "2025-05-07" },
      text: "Mayor denies\n\nThe mayor denied it.\n\none\n\ntwo\n",
    });
    expect((await sourceNow("paper"))?.text).toBe("The bridge was closed.\nA beam is cracked.\n");
    expect(read("story/paper.yaml")).toContain("# published: the file tells no day.");
  });

  test("a text in another encoding, where that can be told; the bytes are kept", async () => {
    const words = "Мост закрыт в понедельник, сказала журналистам инженер города.\n";
    const koi8 = Buffer.from([...words].map((one) => (one.charCodeAt(0) < 128 ? one.charCodeAt(0) : cyrillic.indexOf(one) + 0xc0)));
    put("ru.txt", koi8);
    const { status, stderr } = add("ru.txt");
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("read as koi8-r, which its bytes suggest") as unknown,
    });
    expect((await sourceNow("ru"))?.text).toBe(words);
    expect(readFileSync(join(folder, "story/originals/ru.txt")).equals(koi8)).toBe(true);
    put("wide.txt", Buffer.from("\ufeffBridge closed\n", "utf16le"));
    expect(add("wide.txt").status).toBe(0);
    expect((await sourceNow("wide"))?.text).toBe("Bridge closed\n");
    put("given.txt", Buffer.from("caf\xe9", "latin1"));
    expect(add("given.txt", "--encoding=windows-1252").status).toBe(0);
    expect((await sourceNow("given"))?.text).toBe("café");
  });

  test("a piece of a page is read as a page, and one that claims an encoding which it cannot have, as UTF-8", async () => {
    const words = "Le pont a été fermé lundi, à cause d'une poutre fissurée, a dit l'ingénieure de la ville.";
    put("piece.html", `<p>${words}</p><p>${words} Elle l'avait vue la veille.</p>`);
    put("wrong.html", `<!doctype html><meta charset="utf-16"><p>${words}</p><p>${words} Elle l'avait vue la veille.</p>`);
    expect(add("piece.html", "wrong.html").status).toBe(0);
    expect((await sourceNow("piece"))?.text).toBe(`${words}\n\n${words} Elle l'avait vue la veille.\n`);
    expect((await sourceNow("wrong"))?.text).toBe((await sourceNow("piece"))?.text);
  });

  const garbage = Uint8Array.from({ length: 4000 }, (_, at) => at % 256);
  const encryption = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"00".repeat(32)}>/U<${"11".repeat(32)}>>>`;
  const locked = pdf("BT (x) Tj ET").toString("latin1").replace("/Root 1 0 R", `/Root 1 0 R${encryption}`);
  const refusals: [string, string | Uint8Array, string, string][] = [
    ["scan.pdf", pdf("0 0 m 100 100 l S"), "binary-file", "is a PDF without text: its pages are pictures"],
    ["locked.pdf", Buffer.from(locked, "latin1"), "binary-file", "is a PDF with a password"],
    ["broken.pdf", "%PDF-1.4\ngarbage", "binary-file", "is a PDF that is not whole"],
    ["picture.txt", garbage, "binary-file", "is not a text"],
    ["picture.html", garbage, "binary-file", "is not a text"],
    ["short.txt", Uint8Array.of(0xe9, 0x20, 0xf1), "not-utf-8", "is in an encoding that could not be found out"],
    ["empty.txt", " \n", "binary-file", "has no words"],
    ["empty.html", "", "binary-file", "has no words"],
    ["empty.md", "---\ntitle: A note\n---\n", "binary-file", "has no words"],
    ["doctype.html", "<!doctype html>", "binary-file", "is a page without an article that could be told from what stands around it"],
    ["bare.html", "no tag at all", "binary-file", "is a page without an article that could be told from what stands around it"],
    ["frames.html", "<frameset><frame src=x></frameset>", "binary-file", "is a page without an article"],
    ["menu.html", "<html><body><nav>Home</nav></body></html>", "binary-file", "is a page without an article"],
    ["letter.txt", "{\\rtf1\\ansi The bridge was closed.}", "binary-file", "is rich text (RTF)"],
    [
      "saved.mhtml",
      "From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n\n",
      "binary-file",
      "is a mail or a page saved with its pictures",
    ],
    ["feed.xml", "<?xml version='1.0'?><rss/>", "binary-file", "is XML"],
  ];

  test("refuses what it cannot read, and says why in words that are not those of a library", () => {
    for (const [name, content] of refusals) put(name, content);
    const { status, stdout, stderr } = add(...refusals.map(([name]) => name));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const told = stderr.split(/\n(?! )/);
    expect(told.slice(refusals.length)).toEqual(["onrecord: nothing was written", ""]);
    for (const [at, [name, , code, why]] of refusals.entries()) {
      expect(told[at]).toMatch(/^\S+:1:1: error: .*\]\n {2}\S.*$/);
      expect(told[at]).toContain(`${name}:1:1: error: "${name}" ${why}`);
      expect(told[at]).toContain(`[${code}]`);
    }
  });

  test("waits for no pipe, tells what is missing or a folder, and adds the rest", () => {
    execFileSync("sh", ["-c", 'mkfifo "$@"', "sh", join(folder, "pipe.txt")]);
    put("fine.txt", "The bridge was closed.\n");
    const { status, stdout, stderr } = add("gone.txt", "story", "pipe.txt", "fine.txt");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "story/fine.yaml\nstory/fine.txt\n" });
    const told = [...stderr.matchAll(/^(\S+):1:1: error: .*\[(.*)\]\n {2}\S/gm)].map(([, file, code]) => `${file} ${code}`);
    expect(told).toEqual(["gone.txt file-unreadable", "story not-a-file", "pipe.txt not-a-file"]);
  });

  test("writes over nothing, through no link, and takes no id twice", () => {
    put("example.txt", "Another text.\n");
    expect(add("example.txt").stderr).toContain("[duplicate-id]");
    expect(add("example.txt", "--id=marlow").stderr).toContain("[duplicate-id]");
    expect(add("example.txt", "--id=../up").stderr).toMatch(/\[(bad-value|path-leaves-folder)\]/);
    symlinkSync(folder, join(folder, "story/originals"));
    put("note.md", "# A note\n\nWords.\n");
    expect(add("note.md").stderr).toContain("[path-leaves-folder]");
    expect(existsSync(join(folder, "story/note.txt"))).toBe(false);
    expect(run("add", "example.txt")).toMatchObject({ status: 2 });
    expect(add("example.txt", "--id=other", "--dry-run").stdout).toContain("title: other");
    expect(existsSync(join(folder, "story/other.txt"))).toBe(false);
  });
});

/** The letters of KOI8-R from 0xC0. */
const cyrillic = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
