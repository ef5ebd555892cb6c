import type { MetadataRoute } from "next";
import { record } from "../lib/record";

export const dynamic = "force-static";

/** Everybody may read all of it. The list of pages can be named only where it is known where the site will stand. */
export default function robots(): MetadataRoute.Robots {
  const { address } = record.record;
  return { rules: { userAgent: "*", allow: "/" }, ...(address ? { sitemap: new URL("/sitemap.xml", address).href } : {}) };
}
