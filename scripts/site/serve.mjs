import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import sirv from "sirv";

/** Types that the server would not know, or would name without their encoding. @type {Record<string, string>} */
const types = {
  ".atom": "application/atom+xml;charset=utf-8",
  ".bib": "text/x-bibtex;charset=utf-8",
  ".css": "text/css;charset=utf-8",
  ".csv": "text/csv;charset=utf-8",
  ".graphml": "application/graphml+xml",
  ".jsonl": "application/jsonl;charset=utf-8",
  ".md": "text/markdown;charset=utf-8",
  ".mw": "text/plain;charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".ris": "application/x-research-info-systems",
  ".ttl": "text/turtle;charset=utf-8",
  ".txt": "text/plain;charset=utf-8",
};

/** @param {import("node:http").ServerResponse} response @param {string} path */
function setHeaders(response, path) {
  const type = typeOf(path);
  if (type) response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", path.startsWith("/_next/static/") ? "public, max-age=31536000, immutable" : "no-cache");
  protect(response, path);
}

/** @param {string} path */
function typeOf(path) {
  if (path === "/feed.json") return "application/feed+json;charset=utf-8";
  return path.startsWith("/schema/") ? "application/schema+json;charset=utf-8" : types[extname(path)];
}

/** Headers that a page cannot give for itself. One page is made for the frames of others. @param {import("node:http").ServerResponse} response */
function protect(response, path = "") {
  response.setHeader("Content-Security-Policy", `frame-ancestors ${/^\/embed(\.html)?$/.test(path) ? "*" : "'none'"}`);
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

/**
 * Serves a built site.
 * @param {string} site its folder.
 * @returns {import("node:http").Server} not yet listening.
 */
export function siteServer(site) {
  const page = join(site, "404.html");
  const missing = existsSync(page) ? readFileSync(page) : "Not found";
  const files = sirv(site, {
    etag: true,
    extensions: ["html"],
    setHeaders,
    onNoMatch(_request, response) {
      protect(response);
      response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" }).end(missing);
    },
  });
  return createServer((request, response) => {
    // A file that was there when the site was listed may be gone by now: that ends one answer, and not the server.
    response.once("pipe", (file) => file.once("error", () => response.destroy()));
    if (request.method === "GET" || request.method === "HEAD") return files(request, response);
    protect(response);
    return response.writeHead(405, { Allow: "GET, HEAD" }).end();
  });
}
