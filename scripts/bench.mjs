// npm run bench [-- NAME …]: runs the files of bench/ one after the other, as plain programs on the built library; each prints its table.
// What they share lies in folders there.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";

const files = readdirSync(join(root, "bench")).filter((name) => /\.(ts|mjs)$/.test(name));
const benches = new Map(files.map((name) => [name.slice(0, name.indexOf(".")), join(root, "bench", name)]));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !benches.has(name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(", ")}. There are: ${[...benches.keys()].join(", ")}.`);
  process.exit(2);
}

await buildPrograms();
const typed = Object.fromEntries([...benches].filter(([, path]) => path.endsWith(".ts")));
const outDir = join(root, ".on-record", "bench");
if (Object.keys(typed).length > 0) {
  const { build } = await import("tsup");
  await build({
    config: false,
    entry: typed,
    format: "esm",
    target: "node20.19",
    outDir,
    skipNodeModulesBundle: true,
    silent: true,
    clean: true,
  });
}
for (const [name, path] of benches) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}\n`);
  const { code } = await run(process.execPath, ["--expose-gc", name in typed ? join(outDir, `${name}.js`) : path]);
  if (code !== 0) process.exitCode = code;
}
