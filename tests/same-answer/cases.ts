import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** One question of `tests/cases`, and its answer. */
export type Case = {
  /** `as-of.md:12: Before any of them`. */
  readonly name: string;
  /** Each value of the query as its field and the text of it, in the order in which the case gives them. */
  readonly pairs: readonly (readonly [field: string, value: string])[];
  readonly rows: readonly string[];
  /** Field, value and code of all that cannot be followed. */
  readonly problems: readonly string[];
};

const folder = new URL("../cases/", import.meta.url);

/** All cases of the folder, in the order of its files. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .flatMap((file) => casesIn(file, readFileSync(new URL(file, folder), "utf8")));
}

/**
 * The cases of a file: a `##` heading each, then prose, a `yaml` fence and a `text` fence, and a `problems` fence where there are any.
 * @throws if a section lacks one of them, or its prose.
 */
export function casesIn(file: string, text: string): Case[] {
  return [...text.matchAll(/^## (.+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].map(({ 1: title = "", 2: body = "", index }) => {
    const name = `${file}:${text.slice(0, index).split("\n").length}: ${title}`;
    const query = fence("yaml", body);
    const rows = fence("text", body);
    if (query === undefined || rows === undefined) throw new Error(`${name} needs a fence of yaml and one of text`);
    if (!/\p{L}/u.test(body.slice(0, body.indexOf("```")))) throw new Error(`${name} does not say why`);
    return { name, pairs: pairsOf(query), rows: lines(rows), problems: lines(fence("problems", body) ?? "") };
  });
}

const fence = (kind: string, body: string): string | undefined => new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(body)?.[1];

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

/** Dates and numbers as they are written: 2024 and not a number, 2023-08-31 and not a point in time. */
function pairsOf(yaml: string): [string, string][] {
  const query: Record<string, string | string[]> = parse(yaml, { schema: "failsafe" });
  return Object.entries(query).flatMap(([field, value]) => [value].flat().map((each): [string, string] => [field, each]));
}
