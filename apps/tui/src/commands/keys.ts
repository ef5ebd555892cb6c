import { bold, line } from "../text/line.js";
import type { Command } from "./command.js";

export const keys: Command = {
  needs: "nothing",
  asks: false,
  does: "list the keys of the reader, from the table that it reads them by",
  words: { least: 0, most: 0 },
  example: "onrecord keys",
  async run() {
    const { keyGroups, keysOf } = await import("../screen/keys/table.js");
    return {
      items: () => keyGroups.flatMap(({ name, group }) => keysOf(group).map(({ keys, does }) => ({ group: name, keys, does }))),
      sentences: () =>
        keyGroups.flatMap(({ name, group }) => keysOf(group).map(({ keys, does }) => `${name}: ${keys.join(" or ")}: ${does}.`)),
      lines: () =>
        keyGroups.flatMap(({ name, group }) => [
          [bold(name)],
          ...keysOf(group).map(({ shown, does }) => line("  ", bold(shown.padEnd(12)), does)),
          [],
        ]),
    };
  },
};
