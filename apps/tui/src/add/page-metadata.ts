import type { Article } from "./article.js";

type Page = {
  querySelector(selector: string): Attributed | null;
  querySelectorAll(selector: string): Iterable<Attributed>;
  readonly documentElement: Attributed | null;
};
type Attributed = { getAttribute(name: string): string | null; readonly textContent: string | null };
type Data = Readonly<Record<string, unknown>>;

/** What a page says of itself in its head: what it is called, by whom, when and where it was published. Nothing is made up. */
export function pageMetadata(page: Page): Pick<Article, "outlet" | "language" | "url" | "published" | "headline"> {
  const content = (...names: string[]) => {
    for (const name of names) {
      const found = page
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute("content")
        ?.trim();
      if (found) return found;
    }
    return undefined;
  };
  const article = articleIn([...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? ""));
  const outlet = content("og:site_name") ?? nameOf(article["publisher"]) ?? content("application-name");
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? content("og:url");
  const language = page.documentElement?.getAttribute("lang") ?? undefined;
  const headline = textOf(article["headline"]) ?? content("og:title");
  const dates = [
    { date: textOf(article["datePublished"]), where: "datePublished in the page’s JSON-LD" },
    { date: content("article:published_time"), where: "article:published_time in the page’s head" },
    { date: content("datePublished", "date", "dc.date", "DC.date.issued"), where: "a date in the page’s head" },
  ];
  return {
    ...(outlet && { outlet }),
    ...(url && /^https?:\/\//.test(url) && { url }),
    ...(language && { language }),
    ...(headline && { headline: headline.replace(/\s+/g, " ") }),
    published: dates.flatMap(({ date, where }) => (date ? [{ date, where }] : [])),
  };
}

/** The description of the article in the page’s JSON-LD: the first thing there that has a headline or a day of publication. */
function articleIn(scripts: readonly string[]): Data {
  const open: unknown[] = scripts.flatMap((script) => {
    try {
      return [JSON.parse(script) as unknown];
    } catch {
      return []; // many a page has JSON that is none
    }
  });
  for (let seen = 0; open.length > 0 && seen < 1000; seen += 1) {
    const one = open.shift();
    if (Array.isArray(one)) open.push(...(one as unknown[]));
    else if (typeof one === "object" && one !== null) {
      if ("datePublished" in one || "headline" in one) return one as Data;
      if ("@graph" in one) open.push(one["@graph"]);
    }
  }
  return {};
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);

const nameOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "name" in value ? textOf(value.name) : textOf(value);
