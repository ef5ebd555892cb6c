/** A JSON file that was read: its value, and where a part of it stands. */
export type JsonFile = {
  readonly value: unknown;
  /** Line and column of a part, both from 1; of the nearest part around it where it is not there. */
  readonly at: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };
};

/** Reads JSON. Undefined: it is none. */
export function readJson(text: string): JsonFile | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value, at: (path) => placeOf(text, offsetOf(text, path)) };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return undefined;
  }
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const blank = /\s*/y;
const scalar = /"(?:[^"\\]|\\.)*"|[^\s,:[\]{}"]+/y;

/** Goes along a path through JSON that is known to be well formed. */
function offsetOf(text: string, path: readonly (string | number)[]): number {
  let here = skip(text, blank, 0);
  for (const step of path) {
    const inside = partOf(text, here, step);
    if (inside === undefined) break;
    here = inside;
  }
  return here;
}

const skip = (text: string, pattern: RegExp, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

/** The offset of a field or an item of the object or list that begins at `at`. */
function partOf(text: string, at: number, step: string | number): number | undefined {
  const open = text[at];
  if (open !== "{" && open !== "[") return undefined;
  let here = skip(text, blank, at + 1);
  for (let index = 0; here < text.length && text[here] !== "}" && text[here] !== "]"; index++) {
    let name: string | number = index;
    if (open === "{") {
      const end = skip(text, scalar, here);
      name = JSON.parse(text.slice(here, end)) as string;
      here = skip(text, blank, skip(text, blank, end) + 1);
    }
    if (name === step) return here;
    here = skip(text, blank, endOf(text, here));
    if (text[here] === ",") here = skip(text, blank, here + 1);
  }
  return undefined;
}

/** The offset behind the value that begins at `at`. */
function endOf(text: string, at: number): number {
  let depth = 0;
  let here = at;
  do {
    const sign = text[here];
    if (sign === "{" || sign === "[") depth++;
    if (sign === "}" || sign === "]") depth--;
    const isMark = sign !== undefined && "{}[],:".includes(sign);
    here = isMark ? here + 1 : skip(text, scalar, here);
    if (depth > 0) here = skip(text, blank, here);
  } while (depth > 0 && here < text.length);
  return here;
}
