import { spawn } from "node:child_process";

const megabyte = 1024 * 1024;

/** Whether a program of Node comes through when what it holds in its heap may not be more than so many bytes. */
export function fits(program: readonly string[], bytes: number): Promise<boolean> {
  const limit = Math.max(1, Math.floor(bytes / megabyte));
  return new Promise((resolve, reject) => {
    let told = "";
    const child = spawn(process.execPath, [`--max-old-space-size=${limit}`, ...program], { stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.on("data", (chunk: Buffer) => (told += String(chunk)));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(true);
      else if (/heap out of memory|invalid array length|allocation failed/i.test(told) || signal !== null) resolve(false);
      else reject(new Error(`${program.join(" ")} ended with ${code ?? signal}:\n${told.slice(0, 2000)}`));
    });
  });
}

/**
 * The least heap, in bytes, that a program comes through with, to within a twentieth. Tells more of what it needs than its
 * peak does: a heap that has room grows before it is swept.
 */
export async function leastHeap(program: readonly string[], guess: number): Promise<number> {
  let [low, high] = [0, guess];
  while (!(await fits(program, high))) [low, high] = [high, high * 1.6];
  if (low === 0) for (low = high / 1.6; low > 4 * megabyte && (await fits(program, low)); low /= 1.6) high = low;
  while (high - low > high / 20) {
    const middle = (low + high) / 2;
    if (await fits(program, middle)) high = middle;
    else low = middle;
  }
  return high;
}
