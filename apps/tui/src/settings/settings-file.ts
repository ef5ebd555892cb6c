import { readFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { makeFolder } from "../kept/make-folder.js";
import { changedText, readSettings, type Settings } from "./settings.js";

/** Where settings are kept: the platform's usual place. */
export function settingsPath({ env, platform }: Pick<NodeJS.Process, "env" | "platform"> = process): string {
  const home = (...path: string[]) => join(env["HOME"] || homedir(), ...path);
  const folder = (): string => {
    if (platform === "win32") return join(env["APPDATA"] || join(homedir(), "AppData", "Roaming"), "onrecord", "Config");
    if (platform === "darwin") return home("Library", "Preferences", "onrecord");
    return env["XDG_CONFIG_HOME"] ? join(env["XDG_CONFIG_HOME"], "onrecord") : home(".config", "onrecord");
  };
  return join(folder(), "settings.json");
}

export type KeptSettings = { readonly settings: Settings; readonly notice?: string };

/**
 * What was kept. A file that cannot be used is told in one sentence and otherwise taken for none. The first screen waits for it,
 * so it is read at once.
 */
export function keptSettings(path = settingsPath()): KeptSettings {
  try {
    const { settings, fault } = readSettings(readFileSync(path, "utf8"));
    return { settings, ...(fault === undefined ? {} : { notice: `Your settings in ${path} are not used: ${fault}.` }) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    return {
      settings: {},
      ...(why === "ENOENT" || why === "ENOTDIR" ? {} : { notice: `Your settings in ${path} cannot be read (${why}).` }),
    };
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Keeps what was changed, after all that was changed before, and leaves the rest of the file as it is. Gives a sentence if it cannot. */
export function keepSettings(changes: Settings, path = settingsPath()): Promise<string | undefined> {
  const kept = last.then(() => changeFile(changes, path));
  last = kept;
  return kept;
}

async function changeFile(changes: Settings, path: string): Promise<string | undefined> {
  try {
    const before = await readFile(path, "utf8").catch(() => "");
    makeFolder(dirname(path));
    await replaceFile(path, changedText(before, changes));
    return undefined;
  } catch (error) {
    return `This is not kept for the next time: ${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`;
  }
}

/** Writes beside the file, then puts that in its place: whoever reads meanwhile sees the old or the new, never half. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
