import { checkText } from "../model/argument.js";
import type { Dataset } from "../model/dataset.js";
import type { Query } from "../model/query/query.js";
import { fromPairs, type ReadQuery, toPairs } from "./pairs.js";

/**
 * A query as an address carries it, without a question mark: `actor=pashinyan&asof=2024-03`. The key is repeated for
 * several values. Empty for the query that asks nothing.
 */
export function toSearch(query: Query): string {
  return toPairs(query)
    .map(([field, value]) => `${field}=${encode(value)}`)
    .join("&");
}

/** Reads what `toSearch` writes, with or without a question mark, and whatever else stands in an address. */
export function fromSearch(search: string, dataset?: Dataset): ReadQuery {
  checkText("search", search, "give what stands behind the question mark of an address");
  return fromPairs(new URLSearchParams(search), dataset);
}

/** The address of a query on the page `base`, which may end in a fragment; a query that `base` has is replaced. */
export function href(query: Query, { base = "/" }: { base?: string } = {}): string {
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(base) ?? [];
  const search = toSearch(query);
  return `${path}${search && `?${search}`}${fragment}`;
}

/**
 * Characters that may stand in a query as they are (RFC 3986) stay readable: 2024-02-22/2024-02-25. Brackets, quotes and
 * the like are encoded, so that an address survives being pasted into a letter or a page.
 */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replace(/%20/g, "+")
    .replace(/%(?:2F|3A|2C)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
