import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataset } from "@on-record/core/dataset";
import { datasetSchema } from "@on-record/core";
import { datasetOf } from "@on-record/core/testing";
import { emptyQuery, rowIds } from "@on-record/core/query";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordFolder } from "../records/names.js";
import { itemsOf, onrecord } from "./harness/onrecord.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "apps/tui/bin/onrecord.js");
const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("claims", () => {
  test("gives the ids of the library, in its order, in each of its forms", () => {
    const query = { ...emptyQuery, actor: ["mirzoyan"], stance: ["rejects"] } as unknown as typeof emptyQuery;
    const ids = rowIds(dataset, query);
    expect(ids.length).toBeGreaterThan(2);
    expect(itemsOf("claims", "--actor=mirzoyan", "--stance=rejects").map(({ id }: { id: string }) => id)).toEqual(ids);
    const lines = onrecord(["claims", "--stance", "rejects", "--actor", "mirzoyan", "--jsonl"]).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids);
    const sentences = onrecord(["claims", "--actor=mirzoyan", "--stance=rejects", "--plain"]).stdout.trimEnd().split("\n");
    expect(sentences.slice(1, -1).map((sentence) => /Row (\S+)\.$/.exec(sentence)?.[1])).toEqual(ids);
  });

  test("is what the program does without a command, where there is no terminal", () => {
    expect(onrecord(["--actor=mirzoyan"]).stdout).toBe(onrecord(["claims", "--actor=mirzoyan"]).stdout);
  });

  test("says its query in canonical form, and no escape sequence goes into a pipe", () => {
    const { stdout, status } = onrecord(["claims", "--source", "004,001", "--actor=pashinyan"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Query: onrecord claims --actor=pashinyan --source=001 --source=004");
    expect(stdout).not.toContain("\x1b");
  });

  test("says how to go on with the record that was named", () => {
    const named = `--record=${recordFolder("night-market")}`;
    const { stdout } = onrecord(["claims", "--form=direct", named]);
    expect(stdout).toContain(`Query: onrecord claims ${named} --form=direct\n`);
    expect(stdout).toMatch(new RegExp(`^Next: onrecord show \\S+ ${named} `, "m"));
    for (const command of ["disputes", "coverage", "stats"])
      expect(onrecord([command, named]).stdout).toContain(`Query: onrecord ${command} ${named}`);
  });

  test("an empty list is fine, and says which filter emptied it", () => {
    const { stdout, status } = onrecord(["claims", "--actor=zakharova", "--source=001"]);
    expect(status).toBe(0);
    expect(stdout).toContain("without actor zakharova");
    expect(itemsOf("claims", "--actor=zakharova", "--source=001")).toEqual([]);
  });

  test("paints when it is told to, and NO_COLOR keeps bold", () => {
    expect(onrecord(["claims", "--color=always"]).stdout).toMatch(/\x1b\[1;3\dm/);
    expect(onrecord(["claims", "--color=never"], { env: { FORCE_COLOR: "3" } }).stdout).not.toContain("\x1b");
  });
});

describe("show", () => {
  const ids = [
    ["claim", dataset.claims[0]!.id],
    ["statement", dataset.statements[0]!.id],
    ["event", dataset.events[0]!.id],
    ["actor", dataset.actors[0]!.id],
    ["source", dataset.sources[0]!.id],
    ["question", dataset.questions[0]!.id],
    ["relation", dataset.relations[0]!.id],
    ["row", rowIds(dataset, emptyQuery)[0]!],
  ] as const;

  test.each(ids)("shows a %s", (kind, id) => {
    const { status, stdout, stderr } = onrecord(["show", id]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(id);
    expect(itemsOf("show", id)[0].kind).toBe(kind);
  });

  test("shows a report that is no row of its own", () => {
    const rows = new Set(rowIds(dataset, emptyQuery));
    const report = dataset.reports.find(({ id }) => !rows.has(id))!;
    expect(itemsOf("show", report.id)).toEqual([{ kind: "report", record: report }]);
    expect(onrecord(["show", report.id]).stdout).toContain("▌");
  });

  test("a mistyped id is answered with the one that was meant, on standard error", () => {
    const { status, stdout, stderr } = onrecord(["show", "pashinian"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("Did you mean pashinyan?");
  });
});

describe("wrong usage", () => {
  test.each([
    [["clams"], "Did you mean claims?"],
    [["claims", "--soruce=004"], "Did you mean --source?"],
    [["claims", "--as-of=2024"], "Did you mean --asof?"],
    [["claims", "--actor=pashinian"], "Did you mean pashinyan?"],
    [["claims", "--asof=2024-13"], "asof"],
    [["claims", "--clock=sad"], "Did you mean said?"],
    [["claims", "extra"], "does not take"],
    [["show"], "needs ID"],
    [["export", "--format=csw"], "json"],
    [["claims", "--record"], "needs a value"],
  ])("%j is answered on standard error, with code 2", (args, told) => {
    const { status, stdout, stderr } = onrecord(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(told);
  });
});

describe("help", () => {
  test("every command that is listed has a page with an example that works", () => {
    const { stdout } = onrecord(["--help"]);
    const names = [...stdout.slice(stdout.indexOf("Commands"), stdout.indexOf("The fields")).matchAll(/^ {2}([a-z]+)/gm)].map(
      ([, name]) => name!,
    );
    expect(names).toEqual(expect.arrayContaining(["claims", "show", "check", "export", "tui"]));
    const desk = deskWithARecord();
    const env = { PATH: `${desk}:${process.env["PATH"]}`, HOME: desk };
    const failed = names.flatMap((name) => {
      const example = /Example\n {2}(onrecord .*)/.exec(onrecord([name, "--help"]).stdout)?.[1]?.replace(/ > .*/, "") ?? name;
      const { status, stderr } = spawnSync("sh", ["-c", example], { cwd: desk, env, encoding: "utf8" });
      return status === 0 ? [] : [`${example} ended with ${status}: ${stderr}`];
    });
    expect(failed).toEqual([]);
  }, 240_000);

  /** A folder with what the examples speak of: a record to stand beside, a table, articles, and the program by its name. */
  function deskWithARecord(): string {
    const desk = join(folder, "desk");
    for (const name of ["seeds", "record"]) cpSync(join(root, "seeds"), join(desk, name), { recursive: true });
    writeFileSync(join(desk, "record", "premier.yaml"), "actors:\n  - { id: premier, name: The premier, kind: person }\n");
    mkdirSync(join(desk, "articles"));
    writeFileSync(join(desk, "articles", "letter.txt"), "A letter\n\nThe gates were shut.\n");
    writeFileSync(join(desk, "claims.csv"), "Statement,Words,File\nThe gates were shut,The gates were shut,letter\n");
    mkdirSync(join(desk, "Downloads"));
    const letter = "<p>The gates were shut on Monday, the reeve said, and nobody knew for how long they would stay so.</p>".repeat(12);
    writeFileSync(
      join(desk, "Downloads", "article.html"),
      `<!doctype html><html lang="en"><head><title>Gates</title></head><body><article><h1>Gates shut</h1>${letter}</article></body></html>`,
    );
    writeFileSync(join(desk, "onrecord"), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, { mode: 0o755 });
    expect(onrecord(["tidy"], { cwd: desk }).status).toBe(0);
    return desk;
  }

  test("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "apps/tui/package.json"), "utf8"));
    expect(onrecord(["--version"]).stdout).toBe(`onrecord ${version}\n`);
  });
});

describe("export", () => {
  test("gives the whole dataset, which the schema knows and --record reads again", () => {
    const { stdout } = onrecord(["export", "--format=json"]);
    expect(datasetSchema.parse(JSON.parse(stdout))).toEqual(dataset);
    const file = join(folder, "record.json");
    writeFileSync(file, stdout);
    const again = onrecord(["claims", "--json", `--record=${file}`]);
    expect(again.stdout).toBe(onrecord(["claims", "--json"]).stdout);
  });

  test("every quote comes with the places where its words stand", () => {
    const exported = JSON.parse(onrecord(["export"]).stdout) as typeof dataset;
    const texts = new Map(exported.sources.map(({ id, text }) => [id, text]));
    for (const { evidence } of exported.reports) {
      expect(evidence.spans.map(({ start, end }) => texts.get(evidence.source)!.slice(start, end)).join(" … ")).toBe(evidence.exact);
    }
  });

  test("a reader that leaves early ends it quietly", async () => {
    const child = spawn(process.execPath, [bin, "export"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    child.stderr.on("data", (text) => (told += String(text)));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, told }).toEqual({ code: 0, told: "" });
  });
});

describe("check", () => {
  const record = join(folder, "seeds");
  beforeAll(() => {
    cpSync(join(root, "seeds"), record, { recursive: true });
    mkdirSync(join(folder, "empty"));
  });

  test("without faults tells the counts and what is covered", () => {
    const { status, stdout } = onrecord(["check", "seeds"]);
    expect(status).toBe(0);
    for (const count of [`${dataset.claims.length} claims`, `${dataset.reports.length} reports`, `${dataset.questions.length} questions`])
      expect(stdout).toContain(count);
    for (const { id } of dataset.sources) expect(stdout).toMatch(new RegExp(`${id} .* %`));
  });

  test("says which folder it took where none was named", () => {
    expect(onrecord(["check"]).stderr).toContain("checking seeds");
    expect(onrecord(["check"], { cwd: record }).stderr).toContain("checking this one");
  });

  test("a quote that is not in the text is told with its place, a caret and what to do", () => {
    const file = join(record, "004_46da3cbaf8e3bbae.yaml");
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, whole.replace("we have frozen our participation", "we have suspended our participation"));
    const { status, stdout } = onrecord(["check", record]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/✕ quote-\S+ {2}\S*004_46da3cbaf8e3bbae\.yaml:\d+:\d+/);
    expect(stdout).toContain("^^^^");
    expect(stdout).toContain("hint");
    const github = onrecord(["check", record, "--format=github"]);
    expect(github.stdout).toMatch(/^::error file=\S+004_46da3cbaf8e3bbae\.yaml,line=\d+,col=\d+,title=quote-\S+::/m);
    const [checked] = JSON.parse(onrecord(["check", record, "--json"]).stdout);
    expect(checked.problems[0]).toMatchObject({ severity: "error", at: { file: "004_46da3cbaf8e3bbae.yaml" } });
    writeFileSync(file, whole);
  });

  test.each([
    ["nothing there", join(folder, "nowhere")],
    ["a folder without annotations", join(folder, "empty")],
  ])("%s is a fault, and a record that cannot be read is code 3 elsewhere", (_, path) => {
    expect(onrecord(["check", path]).status).toBe(1);
    const { status, stdout, stderr } = onrecord(["claims", `--record=${path}`]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toContain("cannot be read");
    expect(stderr).not.toContain("    at ");
  });
});

test("no word of a hostile record acts on the terminal, whatever prints it", () => {
  const evil = "\x1b]0;owned\x07\x1b[2Jgates\x1b[31m\u009b1m\u202e\u200b\r";
  const hostile = datasetOf({
    sources: { gazette: { title: evil } },
    actors: { mayor: { name: evil, aliases: [{ name: evil, sources: ["gazette"] }] } },
    statements: { speech: { speaker: "mayor" } },
    events: { shutting: { title: evil } },
    claims: { gates: { text: evil, about: ["shutting"] } },
    questions: { what: { text: evil } },
    reports: [{ source: "gazette", claim: "gates", statement: "speech", quote: `“${evil}”`, form: "direct", cue: evil }],
  });
  const file = join(folder, "hostile.json");
  writeFileSync(file, JSON.stringify(hostile));
  const commands = [
    ["claims"],
    ["claims", "--plain"],
    ["claims", "--json"],
    ["show", "gates"],
    ["show", "gazette"],
    ["show", "mayor"],
    ["show", "shutting"],
    ["show", "gates", "--plain"],
    ["sources"],
    ["actors"],
    ["events"],
    ["disputes"],
    ["export"],
    ["check", file],
    ["claims", `--actor=${evil}`],
    ["show", evil],
  ];
  for (const args of commands) {
    const { stdout, stderr } = onrecord([...args, ...(args[0] === "check" ? [] : [`--record=${file}`])]);
    expect((stdout + stderr).replace(/\n/g, ""), args.join(" ")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(stdout + stderr).not.toBe("");
  }
});
