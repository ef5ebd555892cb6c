// npm run pictures: draws the pictures of the README from the built site and from the terminal reader, as they are now.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { svgOf } from "./pictures/svg.mjs";
import { siteOf } from "./site/build.mjs";
import { siteServer } from "./site/serve.mjs";
import { listen } from "./site/listen.mjs";
import { root } from "./tools/run.mjs";
import { buildPrograms } from "./tools/turbo.mjs";
import { importTyped } from "./tools/typed.mjs";

const folder = join(root, "docs", "pictures");
const pages = {
  "site-timeline": "/?question=has-armenia-left",
  "site-article": "/sources/004",
  "site-dispute": "/disputes/has-armenia-left",
  "site-wording": "/statements/pashinyan-to-france24",
  "site-coverage": "/coverage?without=003",
};
const size = { columns: 120, rows: 34 };

await mkdir(folder, { recursive: true });
await buildPrograms();
await drawTerminal();
await drawSite();
console.log("The pictures are in docs/pictures.");

async function drawSite() {
  const site = await siteOf(join(root, "seeds"));
  if (!site) throw new Error("The record has faults: npm run check tells them.");
  const server = siteServer(site);
  const { address } = await listen(server);
  const { openChromium } = /** @type {typeof import("../tests/browser/harness/chromium.ts")} */ (
    await importTyped("tests/browser/harness/chromium.ts")
  );
  const { settled } = /** @type {typeof import("../tests/browser/harness/visitor.ts")} */ (
    await importTyped("tests/browser/harness/visitor.ts")
  );
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light", reducedMotion: "reduce" });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`${address}${path}`);
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function drawTerminal() {
  const { openTerminal } = /** @type {typeof import("../tests/terminal/harness/terminal.ts")} */ (
    await importTyped("tests/terminal/harness/terminal.ts")
  );
  const program = [join(root, "apps", "tui", "bin", "onrecord.js"), "tui", "--question=has-armenia-left"];
  const terminal = openTerminal(process.execPath, program, { cols: size.columns, rows: size.rows });
  try {
    await terminal.waitFor("ON RECORD");
    await terminal.waitForQuiet();
    terminal.type(`${"j".repeat(9)}J`); // to the headline, which is the second report of its line
    await terminal.waitFor("withdraws from");
    await terminal.waitForQuiet();
    const title = `The terminal reader: ${terminal.screen().slice(0, 3).join(" ").replaceAll(/\s+/g, " ")}`;
    await writeFile(join(folder, "terminal.svg"), svgOf({ ...size, cell: terminal.cell }, title));
  } finally {
    await terminal.close();
  }
}
