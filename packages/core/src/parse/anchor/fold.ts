/** A source's text, folded once, with the way back to its own offsets. */
export type FoldedText = {
  /** The text as it stands. */
  readonly raw: string;
  /** The text with quotes, dashes, ellipsis, white space, soft hyphens, zero-width characters and composition made alike. */
  readonly folded: string;
  /** For each unit of `folded`, and for its end, where what it stands for starts in `raw`. */
  readonly starts: Uint32Array;
  /** For each unit of `folded`, where what it stands for ends in `raw`. */
  readonly ends: Uint32Array;
};
