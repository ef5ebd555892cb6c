import { extractText, getDocumentProxy, getMeta } from "unpdf";
import type { Article, Refusal } from "./article.js";

/** The text of a PDF, page by page. One without text, such as a scan, is refused: what a picture says is for people to type. */
export async function fromPdf(bytes: Uint8Array): Promise<Omit<Article, "isOriginal" | "type"> | Refusal> {
  try {
    // The reader takes the bytes over and empties them, and they are to be kept.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text: pages } = await extractText(pdf, { mergePages: false });
    const { info } = await getMeta(pdf);
    const empty = pages.flatMap((page, at) => (/[\p{L}\p{N}]/u.test(page) ? [] : [at + 1]));
    if (empty.length === pages.length) {
      return {
        code: "binary-file",
        message: "is a PDF without text: its pages are pictures",
        hint: "have its text read (OCR), check it, and add that text",
      };
    }
    const title = typeof info["Title"] === "string" && info["Title"].trim() !== "" ? info["Title"].trim() : undefined;
    return {
      text: `${pages
        .map((page) => page.trim())
        .filter(Boolean)
        .join("\n\n")}\n`,
      ...(title !== undefined && { title }),
      published: [],
      notes: [
        "the lines are those of the pages: hyphens at their ends, page numbers and running titles are part of the text",
        ...(empty.length > 0 ? [`page ${empty.join(", ")} has no text, and may be a picture`] : []),
      ],
    };
  } catch (error) {
    const hasPassword = error instanceof Error && error.name === "PasswordException";
    return hasPassword
      ? { code: "binary-file", message: "is a PDF with a password", hint: "save it without the password, or add its text" }
      : { code: "binary-file", message: "is a PDF that is not whole", hint: "fetch or save it again, or add its text" };
  }
}
