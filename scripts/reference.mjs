// Writes docs/reference/ from the types, the comments and the schema of core. A test tells when it is stale.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { referencePages } from "./reference/pages.mjs";

const folder = fileURLToPath(new URL("../docs/reference/", import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, text] of await referencePages()) await writeFile(join(folder, `${name}.md`), text);
