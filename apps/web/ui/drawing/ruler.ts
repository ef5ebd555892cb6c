/** The letters that words in the drawing are set in; sizes in rem, families as the page has them, as `drawing.css` has it. */
const looks = {
  voice: { style: "640 semi-condensed", size: 0.8125, family: "--sans" },
  quote: { style: "400", size: 0.9375, family: "--serif" },
  more: { style: "400 semi-condensed", size: 0.75, family: "--sans" },
} as const;

type Letters = keyof typeof looks;

/** Measures words before they are drawn. It remembers, so there is a new one when the letters have come or the rem has changed. */
export class Ruler {
  /** How many px a rem has. */
  readonly unit: number;
  readonly #widths = new Map<string, number>();
  readonly #fonts = new Map<Letters, string>();
  #brush: CanvasRenderingContext2D | null | undefined;
  /** What the brush is set to: to set it is as dear as to measure with it. */
  #set: Letters | undefined;

  constructor(unit: number) {
    this.unit = unit;
  }

  /** The width of some words in px. */
  width(text: string, letters: Letters): number {
    const key = `${letters} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#brush ??= brush();
      if (!this.#brush) return text.length * this.unit * 0.5;
      if (this.#set !== letters) this.#brush.font = this.#font((this.#set = letters));
      this.#widths.set(key, (width = this.#brush.measureText(text).width));
    }
    return width;
  }

  /** As many whole words of a quote as fit, with an ellipsis where some are left out; empty where not even the first fits. */
  fitting(text: string, room: number): string {
    if (this.width(text, "quote") <= room) return text;
    const close = text.endsWith("”") ? "…”" : "…";
    const parts = text.split(" ");
    let [least, most] = [0, parts.length - 1];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (this.width(shortened(parts, middle, close), "quote") <= room) least = middle;
      else most = middle - 1;
    }
    return least === 0 ? "" : shortened(parts, least, close);
  }

  #font(letters: Letters): string {
    let font = this.#fonts.get(letters);
    if (!font) {
      const { style, size, family } = looks[letters];
      font = `${style} ${size * this.unit}px ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
      this.#fonts.set(letters, font);
    }
    return font;
  }
}

/** What measures as the page sets: see `text-rendering` in `base.css`. */
function brush(): CanvasRenderingContext2D | null {
  const made = document.createElement("canvas").getContext("2d");
  if (made) made.textRendering = "geometricPrecision";
  return made;
}

const shortened = (parts: readonly string[], count: number, close: string) =>
  parts
    .slice(0, count)
    .join(" ")
    .replace(/[\s,;:.–—-]+$/u, "") + close;
