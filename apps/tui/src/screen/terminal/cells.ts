import { graphemes, widthOf } from "../../text/width.js";

/** What one column of a line shows: the character, and the SGR parameters it is drawn in. A wide one fills two, the second empty. */
export type Cell = { readonly text: string; readonly style: string };

const sequence = /\x1b\[([0-9;]*)m/g;

/** A line with SGR sequences as its cells. Anything else that begins with an escape is not drawn by this program. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let style = "";
  let at = 0;
  const take = (text: string) => {
    for (const one of graphemes(text)) {
      const wide = widthOf(one);
      if (wide === 0) continue;
      cells.push({ text: one, style });
      if (wide === 2) cells.push({ text: "", style });
    }
  };
  for (const { 0: whole, 1: codes = "", index } of line.matchAll(sequence)) {
    take(line.slice(at, index));
    at = index + whole.length;
    style = styleAfter(style, codes);
  }
  take(line.slice(at));
  return cells;
}

/** Parameters in the order in which they came; 0 and nothing end all, 22, 24, 27 and 39 end what they are for. */
function styleAfter(style: string, codes: string): string {
  const ends: Readonly<Record<string, RegExp>> = { "22": /^[12]$/, "24": /^4$/, "27": /^7$/, "39": /^(3[0-7]|9[0-7])$/ };
  let open = style === "" ? [] : style.split(";");
  for (const code of codes === "" ? ["0"] : codes.split(";")) {
    const end = ends[code];
    if (code === "0") open = [];
    else if (end) open = open.filter((each) => !end.test(each));
    else if (!open.includes(code)) open.push(code);
  }
  return open.toSorted().join(";");
}
