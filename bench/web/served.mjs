// A site of a record, built if need be and served as `npm start` does.
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { root } from "../../scripts/tools/run.mjs";
import { siteOf } from "../../scripts/site/build.mjs";
import { siteServer } from "../../scripts/site/serve.mjs";

/**
 * @param {string} [record] its folder; left out: the seeds.
 * @returns {Promise<{ site: string, address: string, dataset: any, close: () => Promise<void> }>}
 */
export async function served(record = join(root, "seeds")) {
  const site = process.env["ON_RECORD_SITE"] ?? (await siteOf(record));
  if (!site) throw new Error("The record has faults: npm run check tells them.");
  const server = siteServer(site);
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    site,
    address: `http://127.0.0.1:${port}`,
    dataset: JSON.parse(await readFile(join(site, "record.json"), "utf8")),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
