import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One import as it is written. `typeOnly` ones are gone when the program runs; `later` ones are loaded when they are asked for. */
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean; readonly later: boolean };

const written = /^(?:import|export)\s+(type\s)?[^;"']*?\bfrom\s+["']([^"']+)["']/gm;
const bare = /^import\s+["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

const isOurs = (name: string) => /\.(ts|tsx|mjs)$/.test(name) && !/\.(test|bench)\.tsx?$/.test(name) && !name.endsWith(".d.ts");
const skipped = new Set(["node_modules", "dist", "out"]);

/** The sources under a folder, tests left out: paths from the top of the repository, with forward slashes. */
export function sourcesIn(folder: string): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  const found = (place: string): string[] =>
    readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith(".") || skipped.has(entry.name)) return [];
      const path = join(place, entry.name);
      if (entry.isDirectory()) return found(path);
      return isOurs(entry.name) ? [relative(root, path).split(sep).join("/")] : [];
    });
  return found(top).toSorted();
}

export const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** What a source imports. Relative ones are given as paths from the top, as files where such a file is there. */
export function importsOf(file: string): Import[] {
  const text = textOf(file);
  const all = [
    ...[...text.matchAll(written)].map(([, type, to = ""]) => ({ to, typeOnly: type !== undefined, later: false })),
    ...[...text.matchAll(bare)].map(([, to = ""]) => ({ to, typeOnly: false, later: false })),
    ...[...text.matchAll(dynamic)].map(([, to = ""]) => ({ to, typeOnly: false, later: true })),
  ];
  return all.map(({ to, ...how }) => ({ from: file, to: to.startsWith(".") ? fileFor(file, to) : to, ...how }));
}

function fileFor(file: string, to: string): string {
  const path = relative(root, resolve(root, dirname(file), to))
    .split(sep)
    .join("/");
  const stem = path.replace(/\.(js|mjs)$/, "");
  return (
    [path, `${stem}.ts`, `${stem}.tsx`, `${stem}.mjs`].find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(root, candidate))) ??
    path
  );
}

/** Everything that is loaded when the given files are, as the files' imports and those imports' imports say: files and packages. */
export function loadedBy(files: readonly string[]): Map<string, Import> {
  const loaded = new Map<string, Import>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const one of importsOf(file).filter(({ typeOnly }) => !typeOnly)) {
      if (loaded.has(one.to)) continue;
      loaded.set(one.to, one);
      if (existsSync(join(root, one.to)) && isOurs(one.to)) open.push(one.to);
    }
  }
  return loaded;
}
