// Runs before every command: is this Node new enough, and are the packages of the lock installed? Uses nothing but Node itself.
// With --stamp (npm calls it so after an install) it only notes down what is installed.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./tools/run.mjs";

const needed = [20, 20];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(
    `On Record needs Node ${needed.join(".")} or newer; this is ${process.versions.node}. Install a newer Node, then run the same command.`,
  );
  process.exit(1);
}

// Packages with native parts differ by Node and by machine.
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const wanted = `${lock} ${process.version} ${process.platform} ${process.arch}\n`;
const modules = join(root, "node_modules");
const stamp = join(modules, ".on-record-installed");

if (process.argv.includes("--stamp")) {
  if (existsSync(modules)) writeFileSync(stamp, wanted);
} else if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  console.log("Installing packages …");
  const args = ["ci", "--include=dev", "--include=optional", "--loglevel=error", "--no-progress"];
  const npm = process.env["npm_execpath"];
  const { code, output } = npm
    ? await run(process.execPath, [npm, ...args], { keep: true })
    : await run("npm", args, { keep: true, shell: process.platform === "win32" });
  if (code !== 0) {
    console.error(output);
    console.error("The packages could not be installed. See above; `npm ci` tries again.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
