import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  // Several records can be built side by side: each has a folder of its own.
  distDir: process.env.ON_RECORD_DIST ?? ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  // While a record is being written, its dataset is a module that changes, and the pages with it.
  turbopack: process.env.ON_RECORD_DATASET_MODULE
    ? { resolveAlias: { "@on-record/core/dataset": process.env.ON_RECORD_DATASET_MODULE } }
    : {},
  images: { unoptimized: true },
};

export default config;
