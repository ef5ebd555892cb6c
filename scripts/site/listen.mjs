const firstPort = 4173;
const tries = 20;

/**
 * Listens where the environment says (HOST, PORT), else at 127.0.0.1:4173 or the next port that is free.
 * @param {import("node:http").Server} server
 * @returns {Promise<{ address: string, moved: boolean }>} the address to open, and whether the usual port was taken.
 */
export async function listen(server) {
  const host = process.env["HOST"] || "127.0.0.1";
  const wish = process.env["PORT"];
  const first = wish ? Number(wish) : firstPort;
  if (!Number.isInteger(first) || first < 0 || first > 65_535)
    throw new Error(`PORT is ${wish}, which is no port: give a number from 0 to 65535.`);

  for (let port = first; ; port += 1) {
    const fault = await attempt(server, port, host);
    const bound = server.address();
    if (!fault && typeof bound === "object" && bound) {
      const name = host.includes(":") ? `[${host}]` : host;
      return { address: `http://${name}:${bound.port}`, moved: port !== first };
    }
    if (fault?.code !== "EADDRINUSE") throw new Error(`Cannot listen at ${host}:${port}: ${fault?.message}`);
    if (wish || port + 1 >= first + tries) throw new Error(`Port ${port} is taken. Choose another: PORT=${first + tries} npm start`);
  }
}

/** @param {import("node:http").Server} server @param {number} port @param {string} host @returns {Promise<NodeJS.ErrnoException | undefined>} */
function attempt(server, port, host) {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
}
