import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const runs = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed(): string | undefined {
  const chosen = process.env["CHROMIUM"];
  if (chosen) return chosen;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(runs);
}

/** The Chromium inside a package: 64-bit Linux on Intel only. Its own list of flags is for another place and is left out. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

/**
 * Opens a headless Chromium: the machine's own (or the one that CHROMIUM names), else the one that comes with the packages.
 * @param flags more of its flags.
 * @throws when there is none, with how to get one.
 */
export async function openChromium(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = installed() ?? (await packaged());
  if (!executablePath) {
    throw new Error("No Chromium on this machine. Install Chrome or Chromium, or name one: CHROMIUM=/path/to/chrome npm test");
  }
  // Root cannot make a sandbox; everybody else keeps it.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...sandbox, "--disable-background-networking", ...flags] });
}
