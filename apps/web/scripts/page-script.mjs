import { fileURLToPath } from "node:url";
import { build } from "tsup";

const web = fileURLToPath(new URL("..", import.meta.url));

/** Bundles what every page loads (`page/`) into `public/page.js`, which the export and the server of `npm run dev` give out as it is. */
export const buildPageScript = () =>
  build({
    config: false,
    entry: { page: `${web}page/page.ts` },
    outDir: `${web}public`,
    outExtension: () => ({ js: ".js" }),
    tsconfig: `${web}tsconfig.json`,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    dts: false,
    silent: true,
  });
