import type { Refusal } from "./article.js";

/** Files of characters whose words stand among marks that are not taken out here: by how they begin. */
const markups: readonly { readonly begins: RegExp; readonly is: string; readonly hint: string }[] = [
  { begins: /^\{\\rtf/, is: "rich text (RTF)", hint: "open it in a word processor, and save it as plain text" },
  {
    begins: /^(?:From: .*\r?\n)?(?:[\w-]+: .*\r?\n)*MIME-Version:/i,
    is: "a mail or a page saved with its pictures in one file",
    hint: "open it in a browser or mail reader, and save it as HTML alone or as text",
  },
  { begins: /^<(?:\?xml|svg)\b/i, is: "XML", hint: "copy the words of the article into a text file, and add that" },
];

/** Why a file is refused whose marks would be taken for words of its text; nothing if it is plain. */
export function otherMarkup(text: string): Refusal | undefined {
  const found = markups.find(({ begins }) =>
    begins.test(
      text
        .slice(0, 2000)
        .replace(/^\ufeff/, "")
        .trimStart(),
    ),
  );
  return found && { code: "binary-file", message: `is ${found.is}: its marks would become part of the text`, hint: found.hint };
}
