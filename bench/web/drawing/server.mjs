// Serves one page a drawing: its script, its styles, and the same items for all.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { root } from "../../../scripts/tools/run.mjs";
import { here } from "../peers.mjs";

const styles = join(root, "apps", "web", "app", "styles");

/** Who is measured: what its page needs, and which file is its whole script, if that is not bundled here. */
export const peers = {
  ours: { styles: ["tokens", "base", "timeline", "drawing"].map((name) => `/styles/${name}.css`), script: undefined },
  "vis-timeline": {
    styles: ["/packages/vis-timeline/styles/vis-timeline-graph2d.min.css"],
    script: "vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs",
  },
  timelinejs: {
    styles: ["/packages/@knight-lab/timelinejs/dist/css/timeline.css"],
    before: "/packages/@knight-lab/timelinejs/dist/js/timeline.js",
    script: "@knight-lab/timelinejs/dist/js/timeline.js",
  },
};

const types = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".html": "text/html",
};

const pageOf = ({ styles: sheets, before }) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join("")}
<style>body{margin:0}#root{width:1200px;height:600px}</style><div id="root"></div>
${before ? `<script src="${before}"></script>` : ""}<script type="module" src="/page.mjs"></script>`;

/** Where an address leads: the folder, and the path in it. */
const places = [
  ["/styles/", styles],
  ["/packages/", join(here, "node_modules")],
];

/**
 * @param {string} bundled the folder of what was bundled.
 * @param {string} items what is drawn, as JSON.
 * @returns {Promise<import("node:http").Server>} which listens at a free port of this machine.
 */
export function serve(bundled, items) {
  const answer = async (path) => {
    if (path === "/items.json") return items;
    const name = path.slice(1);
    if (name in peers) return pageOf(peers[name]);
    if (path === "/page.mjs") return readFile(join(here, "drawing", "page.mjs"));
    if (path === "/ours.mjs") return readFile(join(bundled, "ours.mjs"));
    if (/^\/[\w-]+\.mjs$/.test(path)) return readFile(join(here, "drawing", "peers", name));
    const [prefix, folder] = places.find(([start]) => path.startsWith(start)) ?? ["/", bundled];
    return readFile(join(folder, normalize(path.slice(prefix.length))));
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://bench").pathname);
    answer(path).then(
      (body) => response.writeHead(200, { "Content-Type": types[extname(path)] ?? "text/html" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", () => resolve(server)));
}
