/** The page that others may show in a frame. No other may be. */
const framed = new Set(["embed.html", "embed.txt", "embed"]);

/** @typedef {{ name: string, isDirectory(): boolean }} Entry */

/**
 * The addresses that must not be shown in a frame, as patterns: named one by one, since a host that joins the policies of two
 * patterns would close the page for frames with what is said of all.
 * @param {readonly Entry[]} entries what stands at the top of the site.
 */
function unframed(entries) {
  const patterns = entries.flatMap((entry) => {
    const { name } = entry;
    if (framed.has(name) || name.startsWith("_") || name.startsWith(".")) return [];
    if (entry.isDirectory()) return [`/${name}/*`];
    return name.endsWith(".html") ? [`/${name}`, name === "index.html" ? "/" : `/${name.slice(0, -".html".length)}`] : [];
  });
  return patterns.toSorted();
}

/**
 * What a page cannot say of itself, for hosts that read a file named `_headers`. `npm start` sends the same.
 * @param {readonly Entry[]} entries what stands at the top of the site.
 */
export const headersFor = (entries) => `/*
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
${unframed(entries)
  .map((pattern) => `${pattern}\n  Content-Security-Policy: frame-ancestors 'none'\n`)
  .join("")}/embed
  Content-Security-Policy: frame-ancestors *
/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
/record.json
  Content-Type: application/json; charset=utf-8
/feed.atom
  Content-Type: application/atom+xml; charset=utf-8
/feed.json
  Content-Type: application/feed+json; charset=utf-8
/schema/*
  Content-Type: application/schema+json; charset=utf-8
/cards/*
  Cache-Control: public, max-age=86400
`;
