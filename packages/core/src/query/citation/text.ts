import { markdownText } from "../markdown-text.js";
import type { Citation, CitedLine } from "./citation.js";

/** How a citation is written for people. `address`: how to come back to it, an address or a command; clean. */
export type CitationWriter = (citation: Citation, address: string) => string;

/** Plain text: the title, what is told of it line by line with the printed words, and the address. No line is empty within a part. */
export const plainCitation: CitationWriter = ({ title, facts, lines }, address) =>
  [[title, ...facts].join("\n"), ...lines.map(plainLine), address].join("\n\n");

const plainLine = ({ lead, printed }: CitedLine): string => [lead, ...(printed ? [`“${printed.words}”`, printed.in] : [])].join("\n");

/** CommonMark, in which nothing of the record is markup. */
export const markdownCitation: CitationWriter = ({ title, facts, lines }, address) =>
  [
    `**${markdownText(title)}**`,
    ...facts.map(markdownText),
    ...lines.flatMap(({ lead, printed }) => [
      markdownText(lead),
      ...(printed ? [`> ${markdownText(printed.words)}`, markdownText(printed.in)] : []),
    ]),
    /^https?:\/\//.test(address) ? `<${address}>` : markdownText(address),
  ].join("\n\n");
