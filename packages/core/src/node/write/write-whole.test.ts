import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { disk, type Disk } from "./disk.js";
import { writeWhole, type PlannedFile } from "./write-whole.js";

let around: string;
let folder: string;

beforeEach(async () => {
  around = await realpath(await mkdtemp(join(tmpdir(), "write-")));
  folder = join(around, "mill");
  await mkdir(folder);
});
afterEach(() => rm(around, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const planned = (path: string, now: string, before?: string): PlannedFile => ({
  path,
  bytes: bytes(now),
  ...(before !== undefined && { before: bytes(before) }),
});
const told = async (files: readonly PlannedFile[], on: Disk = disk) =>
  (await writeWhole(folder, files, on)).map(({ at, code }) => `${at.file} ${code}`);
const read = (path: string) => readFile(join(folder, path), "utf8");

describe("writing whole files", () => {
  it("writes new ones and old ones, makes the folders on the way, and leaves nothing beside them", async () => {
    await writeFile(join(folder, "record.yaml"), "old", { mode: 0o640 });
    expect(await told([planned("record.yaml", "new", "old"), planned("in/two/a.txt", "Hear, hear.")])).toEqual([]);
    expect([await read("record.yaml"), await read("in/two/a.txt")]).toEqual(["new", "Hear, hear."]);
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(["in", "in/two", "in/two/a.txt", "record.yaml"]);
    expect((await stat(join(folder, "record.yaml"))).mode & 0o777).toBe(0o640);
  });

  it("writes over nothing that it was not told of", async () => {
    await writeFile(join(folder, "a.txt"), "Hear, hear.");
    expect(await told([planned("a.txt", "new"), planned("b.txt", "new")])).toEqual(["a.txt file-exists"]);
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });

  it("lets a file be that somebody changed since it was read, before or during the writing", async () => {
    await writeFile(join(folder, "a.txt"), "theirs");
    expect(await told([planned("b.txt", "new"), planned("a.txt", "mine", "what I read")])).toEqual(["a.txt file-changed"]);
    expect(await told([planned("gone.txt", "mine", "what I read")])).toEqual(["gone.txt file-changed"]);

    const interrupted: Disk = {
      ...disk,
      open: (async (...args: Parameters<typeof disk.open>) => {
        await writeFile(join(folder, "a.txt"), "saved meanwhile");
        return disk.open(...args);
      }) as typeof disk.open,
    };
    expect(await told([planned("a.txt", "mine", "theirs")], interrupted)).toEqual(["a.txt file-changed"]);
    expect(await read("a.txt")).toBe("saved meanwhile");
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });

  it("stays in the folder, whatever a path or a link says", async () => {
    await writeFile(join(around, "secret.txt"), "secret");
    await symlink(join(around, "secret.txt"), join(folder, "link.txt"));
    await symlink(around, join(folder, "out"));
    await symlink(join(around, "not-there.txt"), join(folder, "nothing.txt"));
    for (const path of ["../a.txt", "/a.txt", "a/../../a.txt", "C:\\a.txt", "..\\a.txt", ".", "out/a.txt", "out/deep/a.txt", "nothing.txt"])
      expect([path, ...(await told([planned(path, "new")]))]).toEqual([path, `${path} path-leaves-folder`]);
    expect(await told([planned("link.txt", "new", "secret")])).toEqual(["link.txt path-leaves-folder"]);
    expect(await readFile(join(around, "secret.txt"), "utf8")).toBe("secret");
    expect((await readdir(around)).toSorted()).toEqual(["mill", "secret.txt"]);
  });

  it("writes through a link inside the folder, which stays a link", async () => {
    await writeFile(join(folder, "a.txt"), "old");
    await symlink("a.txt", join(folder, "also.txt"));
    expect(await told([planned("also.txt", "new", "old")])).toEqual([]);
    expect(await read("a.txt")).toBe("new");
    expect((await disk.lstat(join(folder, "also.txt"))).isSymbolicLink()).toBe(true);
  });

  it("does not replace a file that its owner has made read-only, nor a folder, nor put one below a file", async () => {
    await writeFile(join(folder, "a.txt"), "old");
    await chmod(join(folder, "a.txt"), 0o444);
    await mkdir(join(folder, "b.txt"));
    expect(await told([planned("a.txt", "new", "old")])).toEqual(["a.txt file-unwritable"]);
    expect(await told([planned("b.txt", "new", "old")])).toEqual(["b.txt file-changed"]);
    expect(await told([planned("b.txt", "new")])).toEqual(["b.txt file-exists"]);
    expect(await told([planned("a.txt/c.txt", "new")])).toEqual(["a.txt/c.txt file-unwritable"]);
    const below = await writeWhole(join(folder, "a.txt/nowhere"), [planned("c.txt", "new")]);
    expect(below).toMatchObject([{ code: "file-unwritable", at: { file: "." }, hint: "move that file, or give another name" }]);
  });
});

it("takes away what a killed program left an hour ago, and nothing that may be on its way or is not ours", async () => {
  const names = [
    ".a.txt.0123456789ab.onrecord",
    ".b.yaml.aabbccddeeff.onrecord",
    ".b.yaml.onrecord",
    ".x.0123456789ab.swp",
    "a.0123456789ab.onrecord",
  ];
  for (const name of [...names, ".new.txt.0123456789ab.onrecord"]) await writeFile(join(folder, name), "half");
  await mkdir(join(folder, ".folder.0123456789ab.onrecord"));
  await symlink("a.txt", join(folder, ".link.0123456789ab.onrecord"));
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const name of [...names, ".folder.0123456789ab.onrecord"]) await utimes(join(folder, name), longAgo, longAgo);
  expect(await told([planned("a.txt", "new", "not there")])).toEqual(["a.txt file-changed"]);
  expect(await readdir(folder)).toHaveLength(8);
  expect(await told([planned("a.txt", "new")])).toEqual([]);
  expect((await readdir(folder)).toSorted()).toEqual([
    ".b.yaml.onrecord",
    ".folder.0123456789ab.onrecord",
    ".link.0123456789ab.onrecord",
    ".new.txt.0123456789ab.onrecord",
    ".x.0123456789ab.swp",
    "a.0123456789ab.onrecord",
    "a.txt",
  ]);
});

/** A disk whose calls succeed `until` one fails with `code`; that one and all after it, as on a disk that is full or gone. */
function failing(until: number, code: string): Disk {
  let calls = 0;
  const refuse = () => Object.assign(new Error(code), { code, syscall: "any" });
  const counted = <F extends (...args: never[]) => Promise<unknown>>(call: F): F =>
    (async (...args: Parameters<F>) => {
      if (calls++ >= until) throw refuse();
      return call(...args);
    }) as unknown as F;
  const open = async (...args: Parameters<typeof disk.open>) => {
    if (calls++ >= until) throw refuse();
    const file = await disk.open(...args);
    const write = file.writeFile.bind(file);
    file.writeFile = async (data) => {
      if (calls++ < until) return write(data);
      await write("o"); // a full disk takes what fits
      throw refuse();
    };
    file.sync = counted(file.sync.bind(file));
    return file;
  };
  // Taking rubbish away needs no room, and is let be.
  return { ...disk, open: open as typeof disk.open, rename: counted(disk.rename), mkdir: counted(disk.mkdir) as typeof disk.mkdir };
}

it("leaves every file old or new, and nothing else, at whichever call the disk fails", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(14), fc.constantFrom("ENOSPC", "EDQUOT", "EFBIG", "EIO", "EROFS"), async (until, code) => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      for (const name of ["a", "b"]) await writeFile(join(folder, name), "old");
      const problems = await told([planned("a", "new", "old"), planned("b", "new", "old"), planned("c", "new")], failing(until, code));
      for (const name of await readdir(folder)) expect(["old", "new"]).toContain(await read(name));
      expect((await readdir(folder)).filter((name) => !["a", "b", "c"].includes(name))).toEqual([]);
      const whole = (await readdir(folder)).length === 3 && (await read("a")) === "new" && (await read("b")) === "new";
      expect(problems.length === 0).toBe(whole);
      if (problems.length > 0) expect(problems[0]).toMatch(code === "EIO" || code === "EROFS" ? / file-unwritable$/ : / disk-full$/);
    }),
    { numRuns: 60 },
  );
});
