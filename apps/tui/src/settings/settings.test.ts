import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepSettings, keptSettings, settingsPath } from "./settings-file.js";
import { changedText, readSettings } from "./settings.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "settings-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the settings", () => {
  test("come back as they were kept, in a folder that was not there", async () => {
    const path = join(folder, "deep", "settings.json");
    expect(keptSettings(path)).toEqual({ settings: {} });
    await keepSettings({ theme: "light" }, path);
    await keepSettings({ mouse: true }, path);
    expect(keptSettings(path)).toEqual({ settings: { theme: "light", mouse: true } });
  });

  test("are all kept when one is changed before the other is written", async () => {
    const path = join(folder, "settings.json");
    await Promise.all([
      keepSettings({ theme: "light" }, path),
      keepSettings({ mouse: true }, path),
      keepSettings({ marks: "ascii" }, path),
    ]);
    expect(keptSettings(path)).toEqual({ settings: { theme: "light", mouse: true, marks: "ascii" } });
  });

  test("what somebody else wrote into the file stays in it", () => {
    expect(JSON.parse(changedText('{"colour of the bikeshed":"green","marks":"ascii"}', { marks: "drawn" }))).toEqual({
      "colour of the bikeshed": "green",
      marks: "drawn",
    });
  });

  test("a file that is broken is told, in words that name it, and what is right in it counts", async () => {
    const path = join(folder, "settings.json");
    await writeFile(path, '{"theme": "li');
    expect(keptSettings(path).notice).toBe(`Your settings in ${path} are not used: it is no JSON.`);
    await writeFile(path, '{"theme": "purple", "mouse": true}');
    expect(keptSettings(path)).toEqual({
      settings: { mouse: true },
      notice: `Your settings in ${path} are not used: "theme" is none of terminal, light, dark, mono.`,
    });
  });

  test("whatever stands in the file, reading it throws nothing and gives only what is known", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { settings } = readSettings(text);
        expect(Object.keys(settings).every((field) => ["theme", "marks", "mouse"].includes(field))).toBe(true);
        expect(readSettings(changedText(text, { mouse: false })).settings.mouse).toBe(false);
      }),
    );
  });

  test("where they cannot be kept, a sentence says so and nothing is thrown", async () => {
    const path = join(folder, "settings.json");
    await writeFile(path, "{}");
    expect(await keepSettings({ mouse: true }, join(path, "settings.json"))).toContain("not kept for the next time");
    expect((await stat(path)).isFile()).toBe(true);
    expect(await readFile(path, "utf8")).toBe("{}");
  });

  test.each([
    ["linux", { HOME: "/home/ada" }, join("/home/ada", ".config", "onrecord", "settings.json")],
    ["linux", { HOME: "/home/ada", XDG_CONFIG_HOME: "/etc/ada" }, join("/etc/ada", "onrecord", "settings.json")],
    [
      "darwin",
      { HOME: "/Users/ada", XDG_CONFIG_HOME: "/etc/ada" },
      join("/Users/ada", "Library", "Preferences", "onrecord", "settings.json"),
    ],
    ["win32", { APPDATA: "C:\\Ada", HOME: "/home/ada" }, join("C:\\Ada", "onrecord", "Config", "settings.json")],
    ["linux", {}, join(homedir(), ".config", "onrecord", "settings.json")],
  ] as const)("on %s with %j are kept where the platform keeps such things", (platform, env, path) => {
    expect(settingsPath({ platform, env })).toBe(path);
  });
});
