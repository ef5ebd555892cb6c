import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { textOf } from "../architecture/imports.js";

const lists = /^export (type )?\{([^}]*)\}(?: from "([^"]+)")?;/gm;
const stars = /^export \* from "([^"]+)";/gm;
const types = /^export (?:declare )?(?:type|interface) (\w+)/gm;

/** The names of the types that a source gives to whoever imports it, by what its exports say. */
export function typesOf(file: string): string[] {
  const text = textOf(file);
  const listed = [...text.matchAll(lists)].flatMap(([, all, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && (all !== undefined || name.startsWith("type ")))
      .map((name) => name.split(" ").at(-1) ?? name),
  );
  const passed = [...text.matchAll(stars)].flatMap(([, to = ""]) => typesOf(sourceOf(file, to)));
  return [...new Set([...listed, ...passed, ...[...text.matchAll(types)].map(([, name = ""]) => name)])];
}

function sourceOf(file: string, to: string): string {
  const path = join(dirname(file), to).replace(/\.js$/, ".ts").replaceAll("\\", "/");
  if (!existsSync(new URL(`../../${path}`, import.meta.url))) throw new Error(`${file} passes on ${to}, which is not there.`);
  return path;
}

/** What a value is to whoever imports it. */
export function kindOf(value: unknown): string {
  if (typeof value === "function") return /^class\b/.test(String(value)) ? "class" : "function";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null && "safeParse" in value) return "schema";
  return value === null ? "object" : typeof value;
}
