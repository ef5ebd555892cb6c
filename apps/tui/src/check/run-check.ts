import { resolve } from "node:path";
import { cleanText } from "@on-record/core/query";
import type { Answer, Call, Written } from "../commands/command.js";
import { finish } from "../print/finish.js";
import { checkRecord } from "./check-record.js";
import { chosenFolder } from "./checked-folder.js";
import { whenSaved } from "./when-saved.js";

/** Checks the folder that was named or is meant, once; with `--watch` again whenever something in it is saved. */
export async function runCheck(call: Omit<Call, "dataset" | "query">): Promise<Answer | Written> {
  const { world, words, flags } = call;
  const { folder, why } = chosenFolder(words[0] ?? (typeof flags["record"] === "string" ? flags["record"] : undefined), world.cwd);
  if (why !== undefined) world.err(`onrecord: ${cleanText(why)}\n`);
  if (!flags["watch"]) return checkRecord(folder, call);
  const code = await whenSaved(resolve(world.cwd, folder), async (saved) => {
    if (saved.length > 0) world.err(`\nonrecord: saved: ${cleanText(saved.join(", "))}\n`);
    const checked = finish(await checkRecord(folder, call), world, flags);
    if (saved.length === 0) world.err(`onrecord: watching ${cleanText(folder)}; ctrl-c ends it\n`);
    return checked;
  });
  return { code };
}
