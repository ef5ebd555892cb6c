import { jsonFile, jsonText } from "@on-record/core/exchange";
import { type Dataset } from "@on-record/core/query";
import type { Answer, World } from "../commands/command.js";
import type { Flags } from "../options/flags.js";
import { looksOf } from "../text/looks.js";
import { paintedText } from "../text/paint.js";
import { paintFor } from "./paint-for.js";

/** An answer as the flags want it told. */
export function told(answer: Answer, world: World, flags: Flags, dataset?: Dataset): string {
  if (flags["json"]) return jsonFile(answer.items());
  if (flags["jsonl"])
    return answer
      .items()
      .map((item) => `${jsonText(item)}\n`)
      .join("");
  if (flags["plain"] || isLinear(world))
    return answer
      .sentences()
      .map((sentence) => `${sentence}\n`)
      .join("");
  const paint = paintFor(world, flags);
  const looks = looksOf(dataset ?? noSources, flags["ascii"] === true);
  return paintedText(answer.lines({ width: world.columns, looks }), paint);
}

/** A linear reader gets sentences without being asked: ACCESSIBLE says so, and so does a terminal that can only append. */
const isLinear = ({ env, columns }: World): boolean => Boolean(env["ACCESSIBLE"]) || (columns !== undefined && env["TERM"] === "dumb");

const noSources = { sources: [] } as unknown as Dataset;
