import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { NextConfig } from "next";
import { dataset } from "@on-record/core/dataset";

const file = process.env.ON_RECORD_DATASET;

const config: NextConfig = {
  output: "export",
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
  // While a record is being written, its dataset is a module that changes, and the pages with it.
  turbopack: process.env.ON_RECORD_DATASET_MODULE
    ? { resolveAlias: { "@on-record/core/dataset": process.env.ON_RECORD_DATASET_MODULE } }
    : {},
  images: { unoptimized: true },
};

export default config;
