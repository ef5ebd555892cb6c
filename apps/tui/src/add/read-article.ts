import { type Article, type FileType, isRefusal, type Refusal, wordless } from "./article.js";
import { decoded } from "./decode.js";
import { otherMarkup } from "./other-markup.js";

const types: Readonly<Record<FileType, string>> = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  pdf: "application/pdf",
};

/** What a file is: by its first bytes if they tell, else by the ending of its name. */
function typeOf(name: string, bytes: Uint8Array): FileType {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).replace(/^\W{0,3}(?=<)/, "");
  if (start.startsWith("%PDF-")) return "pdf";
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  return /\.(?:html?|xhtml)$/i.test(name) || /^\s*<(?:!doctype html|html|head)\b/i.test(start) ? "html" : "text";
}

/** Takes an article out of the bytes of a file, with what the file tells of it; or says why not. `encoding`: as it was given, if it was. */
export async function readArticle(name: string, bytes: Uint8Array, encoding: string | undefined): Promise<Article | Refusal> {
  const kind = typeOf(name, bytes);
  const type = types[kind];
  if (kind === "pdf") {
    const { fromPdf } = await import("./from-pdf.js");
    const read = await fromPdf(bytes);
    return isRefusal(read) ? read : { ...read, type, isOriginal: false };
  }
  const declared = kind === "html" ? charsetIn(bytes) : undefined;
  const file = decoded(bytes, { ...(encoding !== undefined && { given: encoding }), ...(declared !== undefined && { declared }) });
  if (isRefusal(file)) return file;
  if (file.text.trim() === "") return wordless;
  const notes = file.guessed ? [`it was read as ${file.encoding}, which its bytes suggest: --encoding=NAME says another`] : [];
  if (kind === "text") {
    return otherMarkup(file.text) ?? { ...plainText(file.text), type, isOriginal: file.encoding === "utf-8", notes };
  }
  const read =
    kind === "html"
      ? (await import("./from-html.js")).fromHtml(file.text)
      : (await import("./from-markdown.js")).fromMarkdownText(file.text);
  if (!isRefusal(read) && read.text.trim() === "") return wordless;
  return isRefusal(read) ? read : { ...read, type, isOriginal: false, notes: [...notes, ...read.notes] };
}

/** A plain text as it stands. Its first line is its headline if it is short, and an empty line follows. */
function plainText(text: string): Pick<Article, "text" | "headline" | "title" | "published"> {
  const [, first] = /^\s*(\S[^\r\n]{0,149})(?:\r?\n){2}\s*\S/.exec(text) ?? [];
  const headline = first?.trim();
  return { text, ...(headline && { headline, title: headline }), published: [] };
}

/** The encoding that a page declares in its first bytes. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const [, name] = /<meta[^>]*?charset\s*=\s*["']?([\w:-]+)/i.exec(start) ?? [];
  // Whoever reads this line byte by byte has no UTF-16 before them; the HTML standard reads such a page as UTF-8.
  return name !== undefined && /^utf-?16/i.test(name) ? "utf-8" : name;
}
