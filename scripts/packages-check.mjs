// npm run packages:check: packs the library and the program as they would be published, and asks publint about both and
// are-the-types-wrong about the one that has types.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";

const publint = join(root, "node_modules/publint/src/cli.js");
const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
const packages = [
  { path: "packages/core", hasTypes: true },
  { path: "apps/tui", hasTypes: false },
];

await buildPrograms();
for (const { path, hasTypes } of packages) {
  console.log(`\n${path}`);
  const folder = await mkdtemp(join(tmpdir(), "on-record-pack-"));
  try {
    const packed = await run("npm", ["pack", "--pack-destination", folder, "--loglevel=error"], {
      cwd: join(root, path),
      keep: true,
      shell: process.platform === "win32",
    });
    const [name] = await readdir(folder);
    if (packed.code !== 0 || name === undefined) throw new Error(`${path} could not be packed.\n${packed.output}`);
    const tarball = join(folder, name);
    const checks = [[publint, tarball, "--strict"], ...(hasTypes ? [[attw, tarball, "--profile", "node16"]] : [])];
    for (const check of checks) process.exitCode ||= (await run(process.execPath, check)).code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
