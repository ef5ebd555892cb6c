// npm run packages:check: packs the library as it would be published and asks publint and are-the-types-wrong about it.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";

await buildPrograms();
const folder = await mkdtemp(join(tmpdir(), "on-record-pack-"));
try {
  const packed = await run("npm", ["pack", "--pack-destination", folder, "--loglevel=error"], {
    cwd: join(root, "packages/core"),
    keep: true,
    shell: process.platform === "win32",
  });
  const [name] = await readdir(folder);
  if (packed.code !== 0 || name === undefined) throw new Error(`The library could not be packed.\n${packed.output}`);
  const tarball = join(folder, name);
  const publint = await run(process.execPath, [join(root, "node_modules/publint/src/cli.js"), tarball, "--strict"]);
  const attw = await run(process.execPath, [
    join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"),
    tarball,
    "--profile",
    "node16",
  ]);
  process.exitCode = publint.code || attw.code;
} finally {
  await rm(folder, { recursive: true, force: true });
}
