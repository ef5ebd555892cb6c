import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  // Several records can be built side by side: each has a folder of its own.
  distDir: process.env.ON_RECORD_DIST ?? ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
};

export default config;
