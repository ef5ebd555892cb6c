import { mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nameOf, placeOf } from "./place.js";

const room = realpathSync(mkdtempSync(join(tmpdir(), "onrecord-place-")));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const record = mkdtempSync(join(room, "record-"));
const file = join(record, "record.yaml");
writeFileSync(file, "title: a record\n");
const changed = Math.floor(statSync(file).ctimeMs);

beforeEach(() => {
  vi.stubEnv("ON_RECORD_BUILD", "of this build");
  vi.stubEnv("HOME", room);
  vi.stubEnv("XDG_CACHE_HOME", room);
  vi.stubEnv("LOCALAPPDATA", room);
  vi.spyOn(Date, "now").mockReturnValue(changed + 10_000);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("the place of a record", () => {
  test("is named by where it really is, and its key tells of which build and Node and what is in the folder", () => {
    const place = placeOf(record)!;
    expect(decodeURIComponent(basename(place.file))).toBe(record);
    for (const part of ["of this build", process.version, JSON.stringify(record), '"record.yaml"']) expect(place.key).toContain(part);
    const way = join(room, "way");
    symlinkSync(record, way);
    expect(placeOf(way)).toEqual(place);
  });

  test.each([
    [-3_600_000, "the clock was set back since", false],
    [0, "the moment it was saved", false],
    [1990, "less than two seconds later", false],
    [2010, "two seconds later", true],
  ])("%i ms after a file was saved (%s) is there: %s", (later, _, isThere) => {
    vi.mocked(Date.now).mockReturnValue(changed + later);
    expect(placeOf(record) !== undefined).toBe(isThere);
  });

  test("is none where nothing is kept, in a program that was not built, and of what is no folder", () => {
    expect([placeOf(file), placeOf(join(record, "nowhere")), placeOf("\0")]).toEqual([undefined, undefined, undefined]);
    vi.stubEnv("ON_RECORD_NO_CACHE", "1");
    expect(placeOf(record)).toBeUndefined();
    vi.stubEnv("ON_RECORD_NO_CACHE", "");
    vi.stubEnv("ON_RECORD_BUILD", "");
    expect(placeOf(record)).toBeUndefined();
  });
});

describe("the name of what is kept", () => {
  test.each(["/home/ada/records/night market", "C:\\Users\\Ada\\*", "/home/ليلى/سجل"])("of %s is one of a file anywhere", (root) => {
    expect(nameOf(root)).toMatch(/^[\w%.~!'()-]+$/);
    expect(decodeURIComponent(nameOf(root))).toBe(root);
  });

  test("is cut short where it is long, and still another for each path", () => {
    const [one, other] = ["a", "b"].map((home) => nameOf(`/home/${home}/${"long/".repeat(100)}`));
    expect(one!.length).toBeLessThan(200);
    expect(one).not.toBe(other);
  });
});
