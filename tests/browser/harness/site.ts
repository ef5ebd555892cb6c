import { fileURLToPath } from "node:url";
import { siteOf } from "../../../scripts/site/build.mjs";
import { siteServer } from "../../../scripts/site/serve.mjs";

/** A site that is being served, until it is closed. */
export type ServedSite = { readonly address: string; close(): Promise<void> };

/**
 * Serves a built site as `npm start` does, at a free port of this machine.
 * @param folder the site's folder; left out: the site of the seeds, built if nothing valid is there.
 */
export async function serveSite(folder?: string): Promise<ServedSite> {
  const site = folder ?? (await siteOf(fileURLToPath(new URL("../../../seeds", import.meta.url))));
  if (!site) throw new Error("The record has faults: npm run check tells them.");
  const server = siteServer(site);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
