/** Lengths of the drawing in rem, so that it grows with the letters; see `drawing.css` for the widths that go with them. */
export const high = { line: 1.42, pad: 0.3, axis: 2.2, printed: 1.3, minimap: 1.9 } as const;

export const lane = {
  /** Lines of all lanes together, of one, and of one that is opened. */
  allLines: 24,
  leastLines: 2,
  mostLines: 8,
  openLines: 60,
  mostLanes: 10,
  moreLanes: 20,
  mostPrinted: 8,
} as const;

/** Words on a rule, in rem: what they may always have, and the most. */
export const words = { least: 18, most: 44 } as const;

/** Least room between two ticks, in rem. */
export const tickRoom = 3.4;

export const heightOf = (lines: number, line: number = high.line): number => lines * line + 2 * high.pad;

/** As a length of SVG. */
export const rem = (length: number): string => `${Number(length.toFixed(3))}rem`;
