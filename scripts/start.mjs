// npm start [-- FOLDER]: checks the record, builds its site if anything changed, serves it, and says how to open the terminal reader.
import "./tools/end-with-parent.mjs";
import { recordFolder } from "./record/folder.mjs";
import { buildPrograms } from "./tools/turbo.mjs";

const typed = process.argv[2];
const folder = recordFolder(typed);
await buildPrograms();

const { siteOf } = await import("./site/build.mjs");
const site = await siteOf(folder);
if (!site) process.exit(1);

const [{ siteServer }, { listen }] = await Promise.all([import("./site/serve.mjs"), import("./site/listen.mjs")]);
const server = siteServer(site);
try {
  const { address, moved } = await listen(server);
  if (moved) console.log("The usual port is taken, so the site is at another.");
  console.log(`
  The site       ${address}
  The terminal   npx onrecord${typed === undefined ? "" : ` --record ${typed}`}
  To stop        ctrl-c
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(0));
