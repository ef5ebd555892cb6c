import { spawn } from "node:child_process";

/** What opens an address on each platform. None of them is a shell, so no character of an address is more than a character. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};
const elsewhere = ["xdg-open"] as const;

/** Opens an address of http or https as the platform does. Gives why it could not; undefined: it is on its way. */
export function openInBrowser(address: URL): Promise<string | undefined> {
  const [program, ...args] = openers[process.platform] ?? elsewhere;
  return new Promise((resolve) => {
    const child = spawn(program, [...args, address.href], { stdio: "ignore", detached: true });
    child.once("error", ({ message }) => resolve(message));
    child.once("spawn", () => {
      child.unref();
      resolve(undefined);
    });
  });
}
