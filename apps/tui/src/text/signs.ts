import type { Manner, Mark, Stance } from "@on-record/core/query";

/** The signs that both faces of the program draw with. Each is one column wide, but for `‥` in ASCII. */
export type Signs = {
  readonly open: string;
  readonly close: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly manner: Readonly<Record<Manner, string>>;
  readonly mark: Readonly<Record<Mark, string>>;
  readonly span: string;
  readonly lasting: string;
  readonly public: string;
  readonly possibly: string;
  readonly fault: string;
  readonly differ: string;
  readonly selected: string;
  readonly bars: readonly string[];
  readonly heavy: string;
  readonly thin: string;
  readonly upright: string;
  readonly now: string;
  /** A stretch of days of which any may be the one. */
  readonly window: { readonly first: string; readonly between: string; readonly last: string };
  /** A stretch of possible time in which something was said. */
  readonly stretch: { readonly first: string; readonly between: string; readonly last: string };
  readonly ellipsis: string;
  readonly dot: string;
};

const drawn: Signs = {
  open: "▌",
  close: "▐",
  stance: { affirms: "+", rejects: "−", "leaves-open": "○" },
  manner: { quoted: "“”", "in-part": "“·", told: "··", own: "¶ " },
  mark: {
    first: " ",
    "same-statement": "=",
    "maybe-same": "?",
    "same-time": "=",
    later: "↓",
    earlier: "↑",
    "not-known": "┆",
  },
  span: "‥",
  lasting: "–",
  public: "●",
  possibly: "◌",
  fault: "✕",
  differ: "≠",
  selected: "▸",
  bars: [..." ▁▂▃▄▅▆▇█"],
  heavy: "━",
  thin: "─",
  upright: "│",
  now: "┃",
  window: { first: "├", between: "╌", last: "┤" },
  stretch: { first: "├", between: "─", last: "┤" },
  ellipsis: "…",
  dot: "·",
};

const ascii: Signs = {
  open: "|",
  close: "|",
  stance: { affirms: "+", rejects: "-", "leaves-open": "o" },
  manner: { quoted: '""', "in-part": '".', told: "..", own: "P " },
  mark: { ...drawn.mark, later: "v", earlier: "^", "not-known": ":" },
  span: "..",
  lasting: "-",
  public: "*",
  possibly: "o",
  fault: "x",
  differ: "#",
  selected: ">",
  bars: [..." _.:-=+*#"],
  heavy: "=",
  thin: "-",
  upright: "|",
  now: "|",
  window: { first: "[", between: ".", last: "]" },
  stretch: { first: "[", between: "-", last: "]" },
  ellipsis: "...",
  dot: ".",
};

export const signsOf = (plain: boolean): Signs => (plain ? ascii : drawn);

/** For a linear reader: marks that a voice would not read are words, or nothing where a word stands beside them. */
export const spokenSigns: Signs = {
  ...ascii,
  open: "Quote: ",
  close: " End of quote. ",
  stance: { affirms: "affirmed:", rejects: "rejected:", "leaves-open": "left open:" },
  span: " to ",
  lasting: " to ",
  dot: ",",
};
