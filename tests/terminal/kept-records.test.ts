import { spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { dataset } from "@on-record/core/dataset";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateRecord, shapeOf } from "../../bench/generate/index.js";
import { actors, forged, keepingHome, name, settled } from "./harness/kept-records.js";
import { program } from "./harness/onrecord.js";
import { openReader, press } from "./harness/reader.js";

const at = keepingHome();
afterAll(at.remove);

describe("a record of one’s own that was read", () => {
  const record = join(at.room, "own");
  const seeds = join(at.room, "seeds");
  const others = ["salt-islands", "undated-letters"].map((one) => join(at.room, one));
  const scripts = join(at.room, "scripts");

  beforeAll(async () => {
    at.copy("own");
    writeFileSync(join(record, "unused.txt"), "No source has this text.\n");
    at.copy("seeds", "seeds");
    for (const one of others) at.copy(one.slice(at.room.length + 1), `tests/records/${one.slice(at.room.length + 1)}`);
    at.copy("scripts");
    const claims = readFileSync(join(scripts, "claims.yaml"), "utf8");
    const letters = "Ընթացքը სიმართლე 서울 Việt Nam שָׁלוֹם הרצל ۱۲ هل أصيب أحد جداً؟ می\u200cخواهم cafe\u0301 か\u3099 ｶﾞ 夜市";
    writeFileSync(
      join(scripts, "claims.yaml"),
      claims.replace(/hurt nobody|anybody hurt/g, (words) => `${words} ${letters}`),
    );
    await settled(at.room);
    for (const folder of [record, seeds, scripts, ...others]) at.run(actors(folder));
  });

  test("is kept in a file of its owner alone, and the next command answers from that", () => {
    expect((statSync(at.fileOf(record)).mode & 0o777).toString(8)).toBe("600");
    expect((statSync(at.folder).mode & 0o777).toString(8)).toBe("700");
    at.forge(record, name, forged);
    expect(at.run(actors(record)).stdout).toContain(forged);
    at.forge(record, forged, name);
  });

  const asked = [
    "claims",
    "claims --json",
    "claims --clock=published --plain",
    "disputes --json",
    "coverage --json",
    "stats",
    "search a",
    "export",
  ];
  test.each(asked)("is told of alike, kept or not, by %s", (question) => {
    for (const folder of [record, seeds, ...others]) {
      const args = [...question.split(" "), `--record=${folder}`];
      expect(at.run(args)).toEqual(at.anew(args));
    }
  });

  test.each([
    ...["claims --clock=happened", "claims --asof=2024-03 --without=004", "claims --actor=nobody", "tui --plain", "disputes", "coverage"],
    ...["sources --json", "actors --plain", "events --json", "diff --from=2024-02 --to=2024-06", "export --format=csv", "show nobody"],
    ...["disputes --asof=2024-03", "disputes --asof=2024-10 --json", "coverage --asof=2024-02", "coverage --asof=2024-06 --without=004"],
    ...["show pashinyan", "show 001 --json", "wording pashinyan-to-france24", "open participation-frozen", "search frozen --json"],
  ])("and by %s", (question) => {
    const args = [...question.split(" "), `--record=${seeds}`];
    expect(at.run(args)).toEqual(at.anew(args));
  });

  test.each(["check", "check --json", "check --plain", "check --format=github"])(
    "and by %s, with the lines that it warns of",
    (question) => {
      for (const folder of [record, seeds, ...others]) {
        const [checked, ...flags] = question.split(" ");
        const told = at.run([checked!, folder, ...flags]);
        expect(told).toEqual(at.anew([checked!, folder, ...flags]));
        if (folder === record && !flags.includes("--plain")) expect(told.stdout).toContain("text-unused");
      }
    },
  );

  test.each(["check", "claims", "claims --json", "sources", "events", "disputes", "coverage", "stats", "search hurt", "show nobody-hurt"])(
    "is told of by %s without an Intl.Segmenter, in whichever of these scripts: to get one takes as long as half a start",
    (question) => {
      const without = { NODE_OPTIONS: `--import=data:text/javascript,Intl.Segmenter=class{constructor(){throw(Error())}}` };
      for (const folder of [record, seeds, scripts, ...others]) {
        const args = [...question.split(" "), `--record=${folder}`];
        expect(at.run(args, without)).toEqual(at.run(args));
      }
    },
  );

  test("is told of alike where there is so much of it that not all of it is prepared", async () => {
    const large = join(at.room, "large");
    mkdirSync(large);
    for (const [path, content] of Object.entries(generateRecord({ times: 3, seed: 1, shape: shapeOf(dataset) })))
      writeFileSync(join(large, path), content);
    await settled(large);
    at.run(actors(large));
    expect(at.isKept(large)).toBe(true);
    for (const question of ["claims --plain", "disputes --json", "coverage --json"]) {
      const args = [...question.split(" "), `--record=${large}`];
      expect(at.run(args)).toEqual(at.anew(args));
    }
  });

  test("is compared with another one as if both were read anew", () => {
    const args = ["diff", seeds, record];
    expect(at.run(args)).toEqual(at.anew(args));
    at.forge(record, name, forged);
    expect(at.run([...args, "--json"]).stdout).toContain(forged);
    at.forge(record, forged, name);
  });

  test("is what the reader starts from, which reads again what is saved later", async () => {
    const folder = at.copy("read", "tests/records/night-market");
    await settled(folder);
    at.run(actors(folder));
    at.forge(folder, "night market", "night_market");
    const terminal = await openReader({ env: { HOME: at.home } }, `--record=${folder}`);
    expect(terminal.text()).toContain("night_market");
    appendFileSync(join(folder, "people.yaml"), "# one line more\n");
    await press(terminal, "R");
    await terminal.waitFor("The record was read again");
    expect(terminal.text()).not.toContain("night_market");
  });

  test("is read where it really is, by whichever way one comes there", () => {
    const way = join(at.room, "way");
    symlinkSync(record, way);
    at.forge(record, name, forged);
    expect(at.run(actors(way)).stdout).toContain(forged);
    rmSync(way);
    symlinkSync(seeds, way);
    expect(at.run(actors(way))).toEqual(at.anew(actors(seeds)));
    at.forge(record, forged, name);
  });

  test.each<readonly [string, (file: string) => void]>([
    ["is cut short", (file) => truncateSync(file, statSync(file).size - 1)],
    ["is empty", (file) => truncateSync(file)],
    ["is of another build", (file) => flip(file, -Number(readFileSync(file, "latin1").match(/[0-9a-f]{64} v[^\0]*$/)![0].length))],
    ["has a letter that is wrong", (file) => flip(file, 1000)],
    ["can be written by others", (file) => chmodSync(file, 0o606)],
  ])("is read anew, and kept anew, where what was kept %s", (_, spoil) => {
    at.forge(record, name, forged);
    const file = at.fileOf(record);
    spoil(file);
    expect(at.run(actors(record))).toEqual(at.anew(actors(record)));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    at.forge(record, name, forged);
    expect(at.run(actors(record)).stdout).toContain(forged);
    at.forge(record, forged, name);
  });

  test("is kept whole when two read it at once", async () => {
    rmSync(at.fileOf(record));
    const both = [at.home, at.home].map((home) => spawn(process.execPath, [program, ...actors(record)], { env: { HOME: home } }));
    const codes = await Promise.all(both.map((child) => new Promise((resolve) => child.once("close", resolve))));
    expect(codes).toEqual([0, 0]);
    expect(at.all().filter((file) => /\.\d+$/.test(file))).toEqual([]);
    at.forge(record, name, forged);
    expect(at.run(actors(record)).stdout).toContain(forged);
    at.forge(record, forged, name);
  });

  test("gives way, if it was kept longest ago, to the twenty-first", () => {
    const twenty = join(at.room, "twenty");
    const folder = join(twenty, ".cache", "onrecord", "records");
    mkdirSync(folder, { recursive: true });
    for (let nth = 1; nth <= 20; nth++) {
      writeFileSync(join(folder, String(nth)), "");
      utimesSync(join(folder, String(nth)), nth, nth === 7 ? 0 : nth);
    }
    at.run(actors(record), { HOME: twenty });
    const left = Array.from({ length: 20 }, (_, nth) => existsSync(join(folder, String(nth + 1))));
    expect(left.flatMap((is, nth) => (is ? [] : [nth + 1]))).toEqual([7]);
    expect(existsSync(join(folder, encodeURIComponent(record)))).toBe(true);
  });
});

/** Changes a bit of a file, counted from its end where `place` is negative. */
function flip(file: string, place: number): void {
  const bytes = readFileSync(file);
  bytes[place < 0 ? bytes.length + place : place]! ^= 1;
  writeFileSync(file, bytes);
}
