import { optionFault } from "@on-record/core/exchange";
import { addressOf, cleanText, pathOf } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { find, meantBy } from "../show/index.js";
import { line } from "../text/line.js";
import type { Command, Written } from "./command.js";

export const open: Command = {
  needs: "record",
  asks: false,
  does: "print the address at which the site shows what has an id; open it only if told to",
  takes: "ID",
  words: { least: 1, most: 1 },
  flags: {
    address: { value: "URL", description: "Where the site stands. Left out: as the record says; if it does not, the path is printed." },
    browser: { description: "Open the address in the browser as well." },
  },
  example: "onrecord open pashinyan --address=https://record.example",
  async run({ dataset, words, flags }) {
    const id = words[0]!.trim().toLowerCase();
    const shown = find(dataset, id);
    if (!shown) {
      const meant = meantBy(dataset, id);
      const hint = meant ? ` Did you mean ${meant}?` : "";
      return { code: exitCodes.notFound, notes: [`onrecord: this record has nothing with the id "${cleanText(id)}".${hint}`] };
    }
    const home = typeof flags["address"] === "string" ? flags["address"] : dataset.record.address;
    const fault = optionFault(home === undefined ? {} : { address: home });
    if (fault !== undefined) return misused(fault);
    const path = pathOf(shown);
    const address = addressOf(dataset, path, home);
    if (address === undefined && flags["browser"] === true)
      return misused("nobody knows where the site stands: give --address=URL, or write `address` in the record");
    const failure = address !== undefined && flags["browser"] === true ? await visit(address) : undefined;
    const told = address ?? path;
    return {
      ...(failure === undefined ? {} : { code: exitCodes.notFound, notes: [`onrecord: no browser was opened: ${cleanText(failure)}`] }),
      items: () => [{ id: shown.record.id, kind: shown.kind, path, ...(address === undefined ? {} : { address }) }],
      // An address is taken over by programs and by ears that spell it: it stands alone.
      sentences: () => [cleanText(told)],
      lines: () => [line(told)],
    };
  },
};

/** The browser is opened by a module of its own, which only those load who ask for it. */
async function visit(address: string): Promise<string | undefined> {
  const { openInBrowser } = await import("./browser.js");
  return openInBrowser(new URL(address));
}

const misused = (message: string): Written => ({
  code: exitCodes.usage,
  notes: [`onrecord: ${cleanText(message)}`, "onrecord open --help"],
});
