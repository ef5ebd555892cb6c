// Lighthouse, as it sees the site of the seeds from a slow telephone (its own mobile profile), on the page of each main kind.
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { importTyped } from "../../../scripts/tools/typed.mjs";
import { median, table, verdict } from "../figures.mjs";
import { here } from "../peers.mjs";
import { served } from "../served.mjs";

const kinds = ["timeline", "claim", "source", "dispute"];
const wanted = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

/** @param {{ runs: number }} options */
export async function measure({ runs }) {
  const { default: lighthouse } = await import(pathToFileURL(createRequire(join(here, "package.json")).resolve("lighthouse")).href);
  const { openChromium } = await importTyped("tests/browser/harness/chromium.ts");
  const { kindsOfPages } = await importTyped("tests/browser/harness/kinds.ts");
  const site = await served();
  const port = await freePort();
  const browser = await openChromium([`--remote-debugging-port=${port}`]);
  const paths = kindsOfPages(site.dataset);
  const found = [];
  const faults = new Map();
  for (const kind of kinds) {
    const results = [];
    for (let run = 0; run < runs; run++) {
      const { lhr } = await lighthouse(site.address + paths[kind], { port, logLevel: "error", onlyCategories: Object.keys(wanted) });
      results.push(lhr);
      for (const [name, { auditRefs }] of Object.entries(lhr.categories))
        for (const { id, weight } of auditRefs) {
          const { score, title, displayValue = "" } = lhr.audits[id];
          if (weight > 0 && score !== null && score < 0.9) faults.set(`${kind} ${id}`, `${kind}, ${name}: ${title} ${displayValue}`);
        }
    }
    const scores = Object.keys(wanted).map((name) => median(results.map(({ categories }) => Math.round(categories[name].score * 100))));
    const audits = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
    found.push({ kind, scores, told: audits.map((id) => median(results.map((lhr) => lhr.audits[id].numericValue))) });
  }
  await browser.close();
  await site.close();
  table(
    ["page", ...Object.keys(wanted), "first paint ms", "largest paint ms", "blocked ms", "moved"],
    found.map(({ kind, scores, told }) => [
      kind,
      ...scores.map(String),
      ...told.slice(0, 3).map((ms) => ms.toFixed(0)),
      told[3].toFixed(3),
    ]),
  );
  for (const fault of faults.values()) console.log(`  ${fault}`);
  const least = Object.keys(wanted).map((name, at) => [name, Math.min(...found.map(({ scores }) => scores[at]))]);
  return least.map(([name, score]) => verdict(`least ${name}`, String(score), `${wanted[name]}`, score >= wanted[name])).every(Boolean);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
