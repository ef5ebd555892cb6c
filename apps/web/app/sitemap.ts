import type { MetadataRoute } from "next";
import { record } from "../lib/record";

export const dynamic = "force-static";

const places = ["/", "/disputes", "/sources", "/coverage", "/actors", "/events", "/data", "/method"];

/** Every page by its full address; none, where it is not known where the site will stand. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { address } = record.record;
  if (!address) return [];
  const pages = [
    ...places,
    ...record.questions.map(({ id }) => `/disputes/${id}`),
    ...record.sources.map(({ id }) => `/sources/${id}`),
    ...record.claims.map(({ id }) => `/claims/${id}`),
    ...record.statements.map(({ id }) => `/statements/${id}`),
    ...record.events.map(({ id }) => `/events/${id}`),
    ...record.actors.map(({ id }) => `/actors/${id}`),
  ];
  return pages.map((path) => ({ url: new URL(path, address).href }));
}
