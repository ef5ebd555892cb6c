import { cleanText } from "../query/clean-text.js";
import type { Losses } from "./losses.js";

/** A text that acts on nothing, on one line, with no character that XML forbids; what that leaves out of it is told. */
export function cleaned(text: string, losses: Losses): string {
  const clean = cleanText(text).replace(/[\ufffe\uffff]/g, "\ufffd");
  if (clean === text) return text;
  const plain = text.replace(/\r\n?|[\n\v\f\x85\u2028\u2029]/g, " ");
  if (plain !== text) losses.add("lines-joined");
  if (plain.replaceAll("\t", " ") !== clean) losses.add("characters-left-out");
  return clean;
}
