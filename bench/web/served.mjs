// A built site behind a server that compresses, as the hosts of static sites do (`npm start` has no need to).
import { readFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
import { root } from "../../scripts/tools/run.mjs";
import { siteOf } from "../../scripts/site/build.mjs";
import { siteServer } from "../../scripts/site/serve.mjs";

const compressible = /^text\/|javascript|json|xml|svg/;

/**
 * Serves the site of a record, built if need be.
 * @param {string} [record] its folder; left out: the site that ON_RECORD_SITE names, else that of the seeds.
 * @returns {Promise<{ site: string, address: string, dataset: any, close: () => Promise<void> }>}
 */
export async function served(record) {
  const site =
    record === undefined && process.env["ON_RECORD_SITE"] ? process.env["ON_RECORD_SITE"] : await siteOf(record ?? join(root, "seeds"));
  if (!site) throw new Error("The record has faults: npm run check tells them.");
  const inner = siteServer(site);
  const from = await listening(inner);
  const outer = createServer((asked, response) => {
    const onward = request({ port: from, host: "127.0.0.1", path: asked.url, method: asked.method }, (answer) => {
      const { "content-length": _length, ...headers } = answer.headers;
      if (!compressible.test(headers["content-type"] ?? "")) {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        return void pipeline(answer, response, () => undefined);
      }
      response.writeHead(answer.statusCode ?? 500, { ...headers, "content-encoding": "gzip" });
      return void pipeline(answer, createGzip({ level: 9 }), response, () => undefined);
    });
    onward.once("error", () => response.destroy());
    onward.end();
  });
  const port = await listening(outer);
  return {
    site,
    address: `http://127.0.0.1:${port}`,
    dataset: JSON.parse(await readFile(join(site, "record.json"), "utf8")),
    async close() {
      for (const server of [outer, inner]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** @param {import("node:http").Server} server @returns {Promise<number>} the port at which it listens by now. */
function listening(server) {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      resolve(/** @type {import("node:net").AddressInfo} */ (server.address()).port);
    });
  });
}
