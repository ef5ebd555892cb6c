import type { Extent } from "@on-record/core/query";
import type { Caption } from "./captions";
import { type Ink, px } from "./ink/ink";
import type { Ruler } from "./ruler";

type Captioned = {
  readonly caption: Caption;
  /** The room for them, from where the rule begins. */
  readonly words: Extent;
  readonly ruler: Ruler;
  /** Nobody tells whether it came before or after what is chosen. */
  readonly unsettled: boolean;
};

/** The words above a rule, after a dot for each source that prints it: who, as much of the quote as fits, and how many more lines it holds. The ground lies under the rule too. */
export function captionInk({ caption: { voice, quote, more, hues, language }, words, ruler, unsettled }: Captioned): {
  ground: Ink;
  letters: Ink[];
} {
  const { unit } = ruler;
  const y = px(-0.3 * unit);
  const dot = 0.42 * unit;
  const step = 0.56 * unit;
  const before = hues.length > 0 ? hues.length * step + 0.2 * unit : 0;
  const rest = ruler.width(voice, "voice") + (more ? ruler.width(more, "more") + 0.5 * unit : 0) + (unsettled ? unit : 0);
  const shown = quote && ruler.fitting(quote, words.to - words.from - before - rest - 0.6 * unit);
  const wide = before + rest + (shown ? ruler.width(shown, "quote") + 0.4 * unit : 0);
  const dots = hues.map((hue, at): Ink => {
    const place = { x: px(words.from + at * step), y: px(y - dot - 0.04 * unit), width: px(dot), height: px(dot) };
    return { name: "rect", key: `dot ${at}`, attributes: { class: `dot ${hue}`, ...place } };
  });
  const text: Ink = {
    name: "text",
    key: "words",
    attributes: { x: px(words.from + before), y },
    inside: [
      unsettled ? part("unsettled", "⇅ ") : undefined,
      voice ? part("voice", voice) : undefined,
      shown ? part("said", shown, { dx: px(0.4 * unit), lang: language }) : undefined,
      more ? part("more", more, { dx: voice ? px(0.4 * unit) : 0 }) : undefined,
    ],
  };
  return { ground: groundInk(words.from, wide, unit), letters: [...dots, text] };
}

/** Keeps words clear of the lines behind them. To draw around each letter would do it too, and is what a browser paints longest. */
function groundInk(from: number, wide: number, unit: number): Ink {
  const [left, top] = [Math.floor(from - 0.2 * unit), Math.round(-1.15 * unit)];
  return {
    name: "rect",
    key: "ground",
    attributes: { class: "ground", x: left, y: top, width: Math.ceil(wide + 0.4 * unit), height: -top },
  };
}

const part = (name: string, words: string, attributes: Ink["attributes"] = {}): Ink => ({
  name: "tspan",
  key: name,
  attributes: { class: name, ...attributes },
  inside: words,
});
