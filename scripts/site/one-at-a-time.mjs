import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../tools/run.mjs";

const folder = join(root, ".on-record");
const lock = join(folder, "building");

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes the lock if it is free, or held by a program that has ended. */
async function take() {
  try {
    const file = await open(lock, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch {
    const holder = Number(await readFile(lock, "utf8").catch(() => "0"));
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return false;
  }
}

/**
 * Waits for any other build of a site, in whatever process, then does one: next has a single folder to work in.
 * @template T
 * @param {() => Promise<T>} build
 * @returns {Promise<T>}
 */
export async function oneAtATime(build) {
  await mkdir(folder, { recursive: true });
  for (let told = false; !(await take()); told = true) {
    if (!told) console.log("Waiting for another build of a site …");
    await wait(200);
  }
  try {
    return await build();
  } finally {
    await rm(lock, { force: true });
  }
}
