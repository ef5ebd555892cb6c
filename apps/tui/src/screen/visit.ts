import { cleanText } from "@on-record/core/query";
import { openInBrowser } from "../commands/browser.js";

/** Has the browser show an address of the web. Gives a sentence if it does not; undefined: it is on its way. */
export async function visit(address: string): Promise<string | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return `This is no address of the web: ${cleanText(address)}`;
  const failure = await openInBrowser(url);
  return failure === undefined ? undefined : `No browser was opened; the address is ${cleanText(url.href)}`;
}
