import { gzipSync } from "node:zlib";

/**
 * The script of a page of each kind.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {Readonly<Record<string, string>>} paths by kind.
 * @returns {Promise<string[][]>} rows: kind, what its HTML names, all that it loads before it is at rest, and what of that is not on every page; kB after gzip.
 */
export async function weighed(browser, address, paths) {
  const loads = [];
  for (const [kind, path] of Object.entries(paths)) {
    const page = await browser.newPage();
    const asked = new Set();
    page.on("request", (request) => new URL(request.url()).pathname.endsWith(".js") && asked.add(request.url()));
    await page.goto(address + path);
    await page.mouse.move(400, 300);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    await page.close();
    const html = await (await fetch(address + path)).text();
    const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
    const later = JSON.parse(/<script[^>]* id="framework">([^<]*)</.exec(html)?.[1] ?? "[]");
    const named = [...tags.map((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? ""), ...later].map((src) => new URL(src, address).href);
    loads.push({ kind, named, all: [...new Set([...named, ...asked])] });
  }
  const weights = new Map();
  for (const url of new Set(loads.flatMap(({ all }) => all))) {
    weights.set(url, gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 9 }).length);
  }
  const kilo = (urls) => (urls.reduce((sum, url) => sum + weights.get(url), 0) / 1000).toFixed(1);
  const answering = loads.filter(({ named }) => named.length > 1);
  const isOurs = (url) => url.endsWith("/page.js") || !answering.every(({ all }) => all.includes(url));
  return loads.map(({ kind, named, all }) => [kind, kilo(named), kilo(all), kilo(all.filter(isOurs))]);
}
