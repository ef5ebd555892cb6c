import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Article, Refusal } from "./article.js";
import { pageMetadata } from "./page-metadata.js";

/** What of a page is a paragraph of its own. */
const blocks = new Set([
  "P",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "LI",
  "BLOCKQUOTE",
  "PRE",
  "DIV",
  "SECTION",
  "ARTICLE",
  "FIGCAPTION",
  "TR",
  "DT",
  "DD",
  "UL",
  "OL",
  "TABLE",
  "FIGURE",
]);

/** What has fewer is no article, but what is left where a page has none. */
const fewestLetters = 80;

type Element = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Element>;
};

/** The article of a saved page, without what stands around it. Scripts are not run, and nothing is fetched. */
export function fromHtml(html: string): Omit<Article, "isOriginal" | "type"> | Refusal {
  const none: Refusal = {
    code: "binary-file",
    message: "is a page without an article that could be told from what stands around it",
    hint: "copy the words of the article into a text file, and add that",
  };
  try {
    const { document } = parseHTML(asPage(html));
    const metadata = pageMetadata(document as never);
    const article = new Readability<Element>(document as never, {
      charThreshold: 140,
      serializer: (node) => node as unknown as Element,
    }).parse();
    if (!article?.content) return none;
    const paragraphs = paragraphsOf(article.content);
    if ((paragraphs.join("").match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return none;
    const headline = metadata.headline ?? (article.title ? oneLine(article.title) : undefined);
    const hasHeadline = headline !== undefined && paragraphs[0] !== headline;
    return {
      text: `${[...(hasHeadline ? [headline] : []), ...paragraphs].join("\n\n")}\n`,
      ...metadata,
      ...(headline && { headline, title: headline }),
      ...(article.lang && !metadata.language ? { language: article.lang } : {}),
      notes: ["the article was told from the rest of the page by a rule of thumb: read its text once"],
    };
  } catch {
    return none; // a page so broken that the library gives it up: what it says of itself helps nobody
  }
}

/** A page is saved whole; a piece of one, such as a browser copies or an archive keeps, is put where a page has its words. */
const asPage = (html: string): string => (/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

function paragraphsOf(root: Element): string[] {
  const paragraphs: string[] = [""];
  const walk = (node: Element): void => {
    if (node.nodeType === 3) paragraphs[paragraphs.length - 1] += node.textContent ?? "";
    else if (node.nodeName === "BR") paragraphs[paragraphs.length - 1] += " ";
    else {
      const isBlock = blocks.has(node.nodeName);
      if (isBlock) paragraphs.push("");
      for (const child of node.childNodes) walk(child);
      if (isBlock) paragraphs.push("");
    }
  };
  walk(root);
  return paragraphs.map(oneLine).filter((words) => words !== "");
}
