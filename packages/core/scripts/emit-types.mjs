// Writes the types beside both builds. The CommonJS build is a folder of its own kind, so the same declarations serve it.
import { execFileSync } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

try {
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.types.json"], { cwd: root, stdio: "inherit" });
} catch {
  process.exit(1); // tsc has said why
}
await cp(join(dist, "esm"), join(dist, "cjs"), { recursive: true, filter: (path) => !path.endsWith(".js") });
await writeFile(join(dist, "cjs", "package.json"), '{ "type": "commonjs" }\n');
