import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actors, forged, keepingHome, name, settled } from "./harness/kept-records.js";

const at = keepingHome();
afterAll(at.remove);

/** What may become of a folder after its record was kept. Beside the record there is a text that no source has. */
const changes: Readonly<Record<string, (record: string) => void>> = {
  "a file is edited": (record) => appendFileSync(join(record, "people.yaml"), "# one line more\n"),
  "a file in a folder of it is edited": (record) => appendFileSync(join(record, "sources", "la-rada.yaml"), "# one line more\n"),
  "a letter becomes another and the old time is set back": (record) => {
    const file = join(record, "people.yaml");
    const { atime, mtime, size } = statSync(file);
    writeFileSync(file, readFileSync(file, "utf8").replace("Tomás Rivero", "Tomás Rivera"));
    utimesSync(file, atime, mtime);
    expect(statSync(file)).toMatchObject({ mtime, size });
  },
  "a file is added": (record) => writeFileSync(join(record, "more.txt"), "More.\n"),
  "a file is added in a new folder": (record) => {
    mkdirSync(join(record, "folder"));
    writeFileSync(join(record, "folder", "more.txt"), "More.\n");
  },
  "a file that is no text is added": (record) => writeFileSync(join(record, "original.pdf"), "%PDF"),
  "a file is removed": (record) => rmSync(join(record, "unused.txt")),
  "a file is renamed": (record) => renameSync(join(record, "unused.txt"), join(record, "useless.txt")),
  "a folder is renamed": (record) => renameSync(join(record, "sources"), join(record, "articles")),
  "a file is replaced by a copy of itself": (record) => {
    const [file, beside] = [join(record, "people.yaml"), join(record, "..", "people.yaml")];
    cpSync(file, beside, { preserveTimestamps: true });
    renameSync(beside, file);
  },
  "a file is replaced by a link to what it was": (record) => {
    const [file, elsewhere] = [join(record, "unused.txt"), `${record}.txt`];
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
  },
  "a file was there for a while": (record) => {
    writeFileSync(join(record, "more.yaml"), "");
    rmSync(join(record, "more.yaml"));
  },
  "a file may be run": (record) => chmodSync(join(record, "unused.txt"), 0o755),
};

const changed = Object.fromEntries(Object.keys(changes).map((change, nth) => [change, join(at.room, `changed ${nth}`)]));

describe("a record that was kept", () => {
  const record = join(at.room, "own");

  beforeAll(async () => {
    at.copy("own");
    writeFileSync(join(record, "unused.txt"), "No source has this text.\n");
    utimesSync(join(record, "people.yaml"), 1e9, 1e9); // in whole seconds, which can be set back to the last digit
    for (const folder of Object.values(changed)) cpSync(record, folder, { recursive: true, preserveTimestamps: true });
    await settled(at.room);
    for (const [change, folder] of Object.entries(changed)) {
      at.run(actors(folder));
      at.forge(folder, name, forged);
      expect(at.run(actors(folder)).stdout, change).toContain(forged);
      changes[change]!(folder);
    }
    await settled(at.room); // else all would be read anew for what is so new
  });

  test.each(Object.keys(changes))("is read anew after %s", (change) => {
    const folder = changed[change]!;
    const told = at.run(actors(folder));
    expect(told).toEqual(at.anew(actors(folder)));
    expect(told.stdout).not.toContain(forged);
  });

  test("is not kept when it changes while it is read", async () => {
    const folder = at.copy("changing");
    await settled(folder);
    // Reading begins by looking where the folder really is.
    const meanwhile = `const p = require("fs/promises"), { realpath } = p;
      p.realpath = (...given) => (require("fs").appendFileSync(${JSON.stringify(join(folder, "people.yaml"))}, "#\\n"), realpath(...given));
      require("module").syncBuiltinESMExports();`;
    writeFileSync(join(at.room, "meanwhile.cjs"), meanwhile);
    expect(at.run(actors(folder), { NODE_OPTIONS: `--require ${join(at.room, "meanwhile.cjs")}` }).status).toBe(0);
    expect(readFileSync(join(folder, "people.yaml"), "utf8")).toMatch(/#\n$/);
    expect(at.isKept(folder)).toBe(false);
  });

  test("is kept again as it then is", () => {
    const folder = changed["a file is edited"]!;
    at.run(actors(folder));
    at.forge(folder, name, forged);
    expect(at.run(actors(folder)).stdout).toContain(forged);
  });
});

describe("nothing is kept", () => {
  const reasons: Readonly<Record<string, (record: string) => void>> = {
    "it has faults": (record) => appendFileSync(join(record, "people.yaml"), "actors: [\n"),
    "there is a link in it": (record) => symlinkSync("people.yaml", join(record, "people.txt")),
    "there is a link to a folder in it": (record) => symlinkSync("sources", join(record, "again")),
    "a file of it was saved this moment, or in the future": (record) => utimesSync(join(record, "record.yaml"), 4e9, 4e9),
    "a source has its text in a hidden folder": (record) => hide(record, ".hidden"),
    "a source has its text in node_modules": (record) => hide(record, "node_modules"),
  };
  const records = Object.fromEntries(Object.keys(reasons).map((reason, nth) => [reason, join(at.room, `not kept ${nth}`)]));
  const record = join(at.room, "kept");

  beforeAll(async () => {
    at.copy("kept");
    for (const [reason, folder] of Object.entries(records)) {
      cpSync(record, folder, { recursive: true });
      reasons[reason]!(folder);
    }
    await settled(at.room);
  });
  beforeEach(() => rmSync(at.fileOf(record), { force: true }));

  test("of no record but for these reasons", () => {
    at.run(actors(record));
    expect(at.isKept(record)).toBe(true);
  });

  test.each(Object.keys(reasons))("of a record if %s", (reason) => {
    const folder = records[reason]!;
    expect(at.run(actors(folder))).toEqual(at.anew(actors(folder)));
    expect(at.isKept(folder)).toBe(false);
  });

  test.each(["ON_RECORD_NO_CACHE", "NODE_DISABLE_COMPILE_CACHE"])("where %s is set, not even code", (variable) => {
    const home = join(at.room, `home with ${variable}`);
    expect(at.run(actors(record), { HOME: home, [variable]: "1" }).status).toBe(0);
    expect(existsSync(home)).toBe(false);
  });

  test("where there is a folder of texts, and what was kept is not taken", () => {
    const ways: readonly (readonly [readonly string[], Readonly<Record<string, string>>])[] = [
      [actors(record), { ON_RECORD_TEXTS: at.room }],
      [["check", record, "--json", `--texts=${at.room}`], {}],
      [["check", record, "--json", "--texts="], {}],
    ];
    for (const [args, env] of ways) at.run(args, env);
    expect(at.isKept(record)).toBe(false);
    at.run(actors(record));
    at.forge(record, name, forged);
    const [{ counts }] = JSON.parse(at.run(["check", record, "--json"]).stdout);
    at.forge(record, `"claims":${counts.claims}`, `"claims":${"9".repeat(String(counts.claims).length)}`);
    expect(at.run(["check", record, "--json"]).stdout).toMatch(/"claims": 9+,/);
    for (const [args, env] of ways) expect(at.run(args, env)).toEqual(at.anew(args, env));
  });

  test("where a file stands in the way of the folder, or there is no home, and nobody is told", () => {
    writeFileSync(join(at.room, "file"), "");
    for (const env of [{ HOME: join(at.room, "file") }, { HOME: "" }]) expect(at.run(actors(record), env)).toEqual(at.anew(actors(record)));
  });
});

/** Moves the text of a source into a folder of this name. */
function hide(record: string, folder: string): void {
  const [text, hidden] = ["la-rada.txt", join(record, "sources", folder, "la-rada.txt")];
  mkdirSync(dirname(hidden));
  renameSync(join(record, "sources", text), hidden);
  const annotations = join(record, "sources", "la-rada.yaml");
  const written = readFileSync(annotations, "utf8");
  writeFileSync(annotations, written.replace(/^( *)(digest:)/m, `$1file: ${folder}/${text}\n$1$2`));
}
