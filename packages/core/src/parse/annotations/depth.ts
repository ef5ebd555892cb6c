import type { CST } from "yaml";

/** The format needs some ten levels; what is nested deeper is a slip or an attack. */
export const deepest = 32;

/**
 * The offset of the first thing that is nested too deeply, told from the tokens before the reader builds nodes of them:
 * it does so by calling itself, and a process that runs out of stack inside it cannot always be saved.
 */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  while (open.length > 0) {
    const { token, depth } = open.pop()!;
    if (depth > deepest) return token.offset;
    if (token.type === "document") {
      if (token.value) open.push({ token: token.value, depth });
    } else if ("items" in token) {
      for (const { key, value } of token.items) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
