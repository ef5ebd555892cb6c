import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import type { Article } from "./article.js";

type Node = ReturnType<typeof fromMarkdown>["children"][number] | { type: string; children?: Node[] };

/** The words of a Markdown file, a paragraph a block, without its marks; and what its front matter says. */
export function fromMarkdownText(markdown: string): Omit<Article, "isOriginal" | "type"> {
  const [front = "", head = ""] = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown) ?? [];
  const fields = new Map(
    [...head.matchAll(/^(\w+):[ \t]*(.*?)[ \t]*$/gm)].map(([, name = "", words = ""]) => [name.toLowerCase(), unquoted(words)]),
  );
  const tree = fromMarkdown(markdown.slice(front.length));
  const blocks = tree.children.flatMap((node) => blocksOf(node as Node)).filter((block) => block.trim() !== "");
  const first = tree.children[0];
  const headline = first?.type === "heading" ? toString(first) : undefined;
  const title = fields.get("title") || headline;
  const [date, url, language] = [fields.get("date"), fields.get("url"), fields.get("lang") ?? fields.get("language")];
  return {
    text: `${blocks.join("\n\n")}\n`,
    ...(headline && { headline }),
    ...(title && { title }),
    ...(url && { url }),
    ...(language && { language }),
    published: date ? [{ date, where: "date in the file’s front matter" }] : [],
    notes: [],
  };
}

const unquoted = (words: string): string => /^(["'])(.*)\1$/.exec(words)?.[2] ?? words;

/** A paragraph, a heading or a line of a list each is a block; what only holds others is none. */
function blocksOf(node: Node): string[] {
  if (["list", "blockquote", "listItem"].includes(node.type) && "children" in node) return (node.children as Node[]).flatMap(blocksOf);
  return node.type === "html" || node.type === "definition" ? [] : [toString(node)];
}
