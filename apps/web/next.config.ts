import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { NextConfig } from "next";
import { dataset } from "@on-record/core/dataset";

const file = process.env.ON_RECORD_DATASET;

/** While a record is being written, its dataset is a module that changes, and the pages with it. */
const writtenNow = process.env.ON_RECORD_DATASET_MODULE;

/** Then each record is answered as data by a route; the finished site has them as files. */
const whileWriting: NextConfig = {
  pageExtensions: ["dev.ts", "tsx", "ts"],
  rewrites: async () => [
    { source: "/:kind(sources|actors|events|statements|claims|disputes)/:id.json", destination: "/records/:kind/:id" },
  ],
};

const config: NextConfig = {
  ...(writtenNow ? whileWriting : { output: "export" }),
  // Several records can be built side by side: each has a folder of its own.
  distDir: process.env.ON_RECORD_DIST ?? ".next",
  // By chance, if nothing is said here; so one record gives the same bytes each time.
  generateBuildId: () =>
    createHash("sha256")
      .update(file ? readFileSync(file) : JSON.stringify(dataset))
      .digest("hex")
      .slice(0, 16),
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: writtenNow ? { resolveAlias: { "@on-record/core/dataset": writtenNow } } : {},
  images: { unoptimized: true },
  // No record changes the types: `npm run typecheck` looks at them once, and not again for every site that is built.
  typescript: { ignoreBuildErrors: true },
};

export default config;
