import type { Scalar } from "yaml";

/** Words that some reader of YAML takes for something other than text: for a number, for nothing, or, in YAML 1.1, for yes. */
const notText = /^(?:null|true|false|yes|no|y|n|on|off|[-+.\d][-+.\de]*|0x[\da-f]+)$/i;
const plainWords = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _.’()/-]*[\p{L}\p{M}\p{N}_.’)/-])?$/u;

/** An id in the manner of the one that stood there before: in its quotes, or in none if it needs none. */
export function idSpelled(id: string, before?: Pick<Scalar, "type">): string {
  if (before?.type === "QUOTE_SINGLE") return `'${id}'`;
  return before?.type === "QUOTE_DOUBLE" || notText.test(id) ? `"${id}"` : id;
}

/** Plain data as YAML on one line, as it may stand in braces, in brackets or after a colon. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${flowText(field)}`);
    return `{ ${fields.join(", ")} }`;
  }
  // JSON’s strings are YAML’s double-quoted ones.
  return typeof value === "string" && plainWords.test(value) && !notText.test(value) ? value : JSON.stringify(value);
}
