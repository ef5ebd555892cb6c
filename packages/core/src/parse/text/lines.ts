/** A place as people count it: both from 1; a column counts UTF-16 units. */
export type Place = { line: number; column: number };

/** Where the lines of a text start, so that an offset becomes a line and a column in logarithmic time. */
export type Lines = {
  /** The number of lines; an empty text has one. */
  readonly count: number;
  /** The place of a UTF-16 offset. An offset outside the text is taken as the nearest end of it. */
  at(offset: number): Place;
};

/** Reads the line starts of a text once. A line ends with LF or CRLF, or with a CR alone. */
export function linesOf(text: string): Lines {
  const found = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === lf || (unit === cr && text.charCodeAt(offset + 1) !== lf)) found.push(offset + 1);
  }
  const starts = Uint32Array.from(found);
  const length = text.length; // so that what is returned does not hold on to the text
  return {
    count: starts.length,
    at(offset) {
      const inside = Math.min(Math.max(offset, 0), length);
      const line = lastStartUpTo(starts, inside);
      return { line: line + 1, column: inside - starts[line]! + 1 };
    },
  };
}

const lf = 10;
const cr = 13;

/** The index of the last start that is not after `offset`; the first start is 0, so there is one. */
function lastStartUpTo(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
