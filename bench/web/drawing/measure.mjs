// The drawing against vis-timeline and TimelineJS: the same items, in the same browser, by turns.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../../scripts/tools/run.mjs";
import { importTyped } from "../../../scripts/tools/typed.mjs";
import { figure, median, quantile, table, verdict } from "../figures.mjs";
import { here } from "../peers.mjs";
import { itemsOf } from "./items.mjs";
import { peers, serve } from "./server.mjs";

/** Frames as fast as they are made, so that what is under 16 ms is seen too. */
const flags = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
const steps = 24;

/** Longer ones take the others minutes. */
const longest = 2000;

/** @param {{ runs: number, sizes?: readonly (number | "seeds")[] }} options */
export async function measure({ runs, sizes = ["seeds", 1000, 10_000] }) {
  const { openChromium } = await importTyped("tests/browser/harness/chromium.ts");
  const bundled = await mkdtemp(join(tmpdir(), "on-record-drawing-"));
  await bundle(bundled);
  const browser = await openChromium(flags);
  const results = new Map();
  try {
    for (const size of sizes) {
      const { count, dataset, given } = await itemsOf(size);
      const names = count > longest ? ["ours"] : Object.keys(peers);
      const server = await serve(bundled, JSON.stringify({ dataset, ...given }));
      const address = `http://127.0.0.1:${server.address().port}`;
      const found = new Map(names.map((name) => [name, []]));
      for (let run = 0; run < runs; run++)
        for (const name of run % 2 === 0 ? names : names.toReversed()) found.get(name).push(await once(browser, address, name));
      server.closeAllConnections();
      server.close();
      results.set(size, found);
      tell(size, count, given.items.length, found);
    }
  } finally {
    await browser.close();
    await rm(bundled, { recursive: true, force: true });
  }
  return judge(results, await weights());
}

/** One page, in a process of its own. */
async function once(browser, address, name) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(`${address}/${name}`);
  await page.waitForFunction(() => "bench" in globalThis);
  const worked = await clockOf(page);
  const asking = await page.evaluate((module) => globalThis.bench.prepare(module), `/${name}.mjs`);
  await worked();
  const first = await page.evaluate((quiet) => globalThis.bench.first(quiet), 500);
  const firstWork = await worked();
  const zoom = await page.evaluate((number) => globalThis.bench.steps("zoom", number), steps);
  const zoomWork = (await worked()) / steps;
  await page.evaluate(() => globalThis.bench.steps("zoom", 4)); // nearer, so that there is somewhere to go
  await worked();
  const pan = await page.evaluate((number) => globalThis.bench.steps("pan", number), steps);
  const panWork = (await worked()) / steps;
  await context.close();
  return { asking, ...first, firstWork, zoom, zoomWork, pan, panWork };
}

/** What a page's main thread has worked since it was asked last, in ms of the processor: other programs disturb that less than the clock. */
async function clockOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  let before = 0;
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const now = metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    const since = now - before;
    before = now;
    return since;
  };
}

function tell(size, count, items, found) {
  console.log(
    `${size === "seeds" ? "the seeds: " : ""}${count.toLocaleString("en")} lines, ${items.toLocaleString("en")} of them with a date`,
  );
  const of = (name, part) => median(found.get(name).map((one) => one[part]));
  table(
    [
      "",
      "runs",
      "first frame ms",
      "× ours",
      "work ms",
      "× ours",
      "zoom p50",
      "p95",
      "work ms",
      "pan p50",
      "p95",
      "work ms",
      "asking ms",
      "elements",
      "shown",
    ],
    [...found].map(([name, all]) => {
      const zoom = all.flatMap((one) => one.zoom);
      const pan = all.flatMap((one) => one.pan);
      const percentiles = (times) => [figure(median(times)), figure(quantile(times, 0.95))];
      return [
        name,
        String(all.length),
        ...["first", "firstWork"].flatMap((part) => [figure(of(name, part), 0), figure(of(name, part) / of("ours", part))]),
        ...percentiles(zoom),
        figure(of(name, "zoomWork")),
        ...percentiles(pan),
        figure(of(name, "panWork")),
        ...["asking", "elements", "shown"].map((part) => figure(of(name, part), 0)),
      ];
    }),
  );
  console.log("");
}

async function weights() {
  const { drawingWeight } = await importTyped("bench/web/drawing/weight.ts");
  const { alone, added } = await drawingWeight(join(root, "apps", "web"));
  const theirs = {};
  for (const [name, { script }] of Object.entries(peers))
    if (script) theirs[name] = gzipSync(await readFile(join(here, "node_modules", script)), { level: 9 }).length;
  return { alone, added, theirs };
}

function judge(results, { alone, added, theirs }) {
  const thousand = results.get(1000);
  const tenThousand = results.get(10_000);
  const first = (name) => median(thousand.get(name).map((one) => one.first));
  const step = (name, kind) => median(thousand.get(name).flatMap((one) => one[kind]));
  const sooner = (name, wanted) => {
    const ratio = first(name) / first("ours");
    return verdict(`first complete frame of 1,000, against ${name}`, `${figure(ratio)}× sooner`, `${wanted}×`, ratio >= wanted);
  };
  const quicker = (kind, wanted) => {
    const ratio = step("vis-timeline", kind) / step("ours", kind);
    return verdict(`a ${kind} step at 1,000, against vis-timeline`, `${figure(ratio)}× quicker`, `${wanted}×`, ratio >= wanted);
  };
  const inFrame = (kind) => {
    const work = median(tenThousand.get("ours").map((one) => one[`${kind}Work`]));
    return verdict(`work of a ${kind} step at 10,000`, `${figure(work)} ms`, "a frame, 16.7 ms", work <= 16.7);
  };
  const onTheClock = () => {
    const tenth = median(tenThousand.get("ours").flatMap(({ zoom }) => zoom));
    return verdict("a zoom step at 10,000", `${figure(tenth)} ms`, "a frame, 16.7 ms, on a quiet machine", tenth <= 16.7);
  };
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const others = Object.entries(theirs).map(([name, bytes]) => `${name} ${kilo(bytes)}`);
  console.log(`script after gzip: ours ${kilo(added)} on top of a page that lists, ${kilo(alone)} with all it needs; ${others.join(", ")}`);
  return [
    ...(thousand ? [sooner("vis-timeline", 10), sooner("timelinejs", 30), quicker("zoom", 3), quicker("pan", 1)] : []),
    ...(tenThousand ? [onTheClock(), inFrame("zoom"), inFrame("pan")] : []),
    verdict("script of the drawing", kilo(added), "< 20 kB", added < 20_000),
  ].every(Boolean);
}

/** Our page, with React, as the site ships it. */
async function bundle(outDir) {
  const { build } = await import("tsup");
  await build({
    config: false,
    entry: { ours: join(here, "drawing", "peers", "ours.mjs") },
    outDir,
    tsconfig: join(root, "apps", "web", "tsconfig.json"),
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    splitting: false,
    silent: true,
    noExternal: [/.*/],
    define: { "process.env.NODE_ENV": '"production"' },
    esbuildOptions: (options) => void (options.jsx = "automatic"),
    outExtension: () => ({ js: ".mjs" }),
  });
}
