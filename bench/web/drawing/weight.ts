// What the drawing weighs as script: minified, after gzip, without React, which the page has anyway.
import { readFile } from "node:fs/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The page as it would be without a drawing. */
const noDrawing: Plugin = {
  name: "no drawing",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/drawing$/ }, () => ({ path: "drawing", namespace: "none" }));
    onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "export const Drawing = () => null", loader: "js" }));
  },
};

/** Bytes of one module of the site, in the folder `web`, with all it needs. */
async function weigh(web: string, module: string, plugins: readonly Plugin[] = []): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), "on-record-weight-"));
  try {
    await build({
      config: false,
      entry: { weighed: join(web, module) },
      outDir,
      tsconfig: join(web, "tsconfig.json"),
      format: "esm",
      platform: "browser",
      target: "es2022",
      minify: true,
      splitting: false,
      silent: true,
      external: [/^react/],
      noExternal: [/^@on-record/],
      esbuildPlugins: [...plugins],
      esbuildOptions: (options) => void (options.jsx = "automatic"),
      outExtension: () => ({ js: ".js" }),
    });
    return gzipSync(await readFile(join(outDir, "weighed.js")), { level: 9 }).length;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * Bytes of the drawing.
 * @param web the folder of the site’s sources.
 * @returns `alone`: with all that it needs of the library, as if the page had no list. `added`: what the page that answers has more for it.
 */
export async function drawingWeight(web: string): Promise<{ alone: number; added: number }> {
  const [alone, page, without] = await Promise.all([
    weigh(web, "ui/drawing/drawing.tsx"),
    weigh(web, "ui/timeline/living.tsx"),
    weigh(web, "ui/timeline/living.tsx", [noDrawing]),
  ]);
  return { alone, added: page - without };
}
