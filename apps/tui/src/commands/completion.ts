import { cleanText } from "@on-record/core/query";
import { exitCodes } from "../options/exit-codes.js";
import { openRecord } from "../record/open-record.js";
import { candidatesFor, recordIn, typedIn } from "./candidates.js";
import type { Command } from "./command.js";
import { completionScripts } from "./completion-scripts.js";

/**
 * The command for shell completion over the table of commands, itself among them. Its scripts ask the program itself what a line can become
 * (`completion candidates -- WORDS…`), so that they need no new installation when a command or the record changes.
 */
export function completionOf(table: () => Readonly<Record<string, Command>>): Command {
  return {
    needs: "nothing",
    asks: false,
    does: "print a script by which a shell completes commands, flags, their values and ids",
    takes: "bash|zsh|fish",
    words: { least: 1, most: Infinity },
    example: "onrecord completion bash > ~/.local/share/bash-completion/completions/onrecord",
    async run({ world, words: [shell = "", ...words] }) {
      if (shell === "candidates") {
        const typed = typedIn(words);
        const found = await candidatesFor(typed, table(), async () => {
          const opened = await openRecord(recordIn(typed), world.cwd);
          return "dataset" in opened ? opened.dataset : undefined;
        });
        return { code: exitCodes.fine, text: found.map((one) => `${cleanText(one)}\n`).join("") };
      }
      const script = Object.hasOwn(completionScripts, shell) ? completionScripts[shell as keyof typeof completionScripts] : undefined;
      if (script === undefined || words.length > 0)
        return { code: exitCodes.usage, notes: ["onrecord: completion takes one shell: bash, zsh or fish", "onrecord completion --help"] };
      return { code: exitCodes.fine, text: script };
    },
  };
}
