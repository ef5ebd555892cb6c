import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Our words and the printed ones, each with its extension for letters beyond the basic ones. */
export const sans = "Archivo, Archivo Extended";
export const serif = "Newsreader, Newsreader Extended";

const files = [
  ["Archivo", "archivo-latin-400-normal", 400],
  ["Archivo", "archivo-latin-700-normal", 700],
  ["Archivo Extended", "archivo-latin-ext-400-normal", 400],
  ["Archivo Extended", "archivo-latin-ext-700-normal", 700],
  ["Newsreader", "newsreader-latin-400-normal", 400],
  ["Newsreader Extended", "newsreader-latin-ext-400-normal", 400],
] as const;

/** The static fonts of this app, whose folder is the one that it is built in. */
export const fonts = files.map(([name, file, weight]) => ({
  name,
  weight,
  style: "normal" as const,
  data: readFileSync(join(process.cwd(), "fonts", `${file}.woff`)),
}));
