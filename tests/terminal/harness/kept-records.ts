import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onrecord } from "./onrecord.js";

/** A home of its own for programs that keep what they have read, with room for records beside it. */
export function keepingHome() {
  const room = mkdtempSync(join(tmpdir(), "onrecord-kept-"));
  const home = join(room, "home");
  const folder = join(home, ".cache", "onrecord", "records");
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => onrecord(args, { env: { HOME: home, ...env } });
  const fileOf = (record: string) => join(folder, encodeURIComponent(record));
  return {
    room,
    home,
    folder,
    run,
    fileOf,
    remove: () => rmSync(room, { recursive: true, force: true }),
    /** What the program says when it keeps nothing and takes nothing that was kept. */
    anew: (args: readonly string[], env: Readonly<Record<string, string>> = {}) => run(args, { ON_RECORD_NO_CACHE: "1", ...env }),
    /** A copy of a record under a name of its own. */
    copy(name: string, of = "tests/records/night-market"): string {
      cpSync(of, join(room, name), { recursive: true });
      return join(room, name);
    },
    isKept: (record: string) => existsSync(fileOf(record)),
    /** Writes into what was kept what no record says, so that one sees whether an answer is made of it. */
    forge(record: string, from: string, to: string): void {
      const file = fileOf(record);
      const kept = readFileSync(file, "latin1");
      if (to.length !== from.length || !kept.includes(from)) throw new Error(`${from} cannot be forged`);
      writeFileSync(file, kept.replaceAll(from, to), "latin1");
      chmodSync(file, 0o600);
    },
    all: () => readdirSync(folder),
  };
}

/** Waits until nothing in these folders is so new that it may change unseen. */
export async function settled(...folders: readonly string[]): Promise<void> {
  const times = folders.flatMap((folder) =>
    ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })].map((path) => lstatSync(join(folder, path)).ctimeMs),
  );
  await wait(Math.max(0, ...times) + 2100 - Date.now());
}

/** A command that tells who is in a record. */
export const actors = (record: string): string[] => ["actors", `--record=${record}`];

/** The name of an actor of the night market, and one that nobody has. */
export const [name, forged] = ["Layla Haddad", "Layla Xaddad"] as const;
