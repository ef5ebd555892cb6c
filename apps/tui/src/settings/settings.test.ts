import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
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

  test.runIf(process.platform === "linux")("are kept where the platform keeps such things", () => {
    const before = process.env["XDG_CONFIG_HOME"];
    process.env["XDG_CONFIG_HOME"] = folder;
    try {
      expect(settingsPath()).toBe(join(folder, "onrecord", "settings.json"));
    } finally {
      if (before === undefined) delete process.env["XDG_CONFIG_HOME"];
      else process.env["XDG_CONFIG_HOME"] = before;
    }
  });
});
