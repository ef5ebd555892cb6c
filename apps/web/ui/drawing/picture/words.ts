import { colour } from "./looks";
import { fit, shape } from "./shapes";

/** The words of the page within an element, line by line as they stand, and the tags behind them, with `origin` at 0, 0. */
export function wordsOf(element: Element, origin: DOMRect, picture: Document): Element[] {
  const tags = [...element.querySelectorAll(".lane-tag")].map((tag) => {
    const { left, top, width, height } = tag.getBoundingClientRect();
    const fill = colour(getComputedStyle(tag).backgroundColor);
    return shape(picture, "rect", { x: left - origin.left, y: top - origin.top, width, height, fill });
  });
  const words: Element[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    words.push(...linesOf(text).map((line) => wordOf(line, text.parentElement!, origin, picture)));
  }
  return [...tags, ...words];
}

type Line = { readonly words: string; readonly box: DOMRect };

/** A text as the page breaks it. */
function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (!last || Math.abs(last.box.top - box.top) > 2) lines.push({ words: word, box });
    else {
      const { left, top, height } = last.box;
      lines[lines.length - 1] = { words: `${last.words} ${word}`, box: new DOMRect(left, top, box.right - left, height) };
    }
  }
  return lines;
}

const brush = document.createElement("canvas").getContext("2d");

function wordOf({ words, box }: Line, parent: Element, origin: DOMRect, picture: Document): Element {
  const { color, fontFamily, fontSize, fontWeight, fontStretch } = getComputedStyle(parent);
  if (brush) brush.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const measured = brush?.measureText(words);
  const [up, down] = measured ? [measured.fontBoundingBoxAscent, measured.fontBoundingBoxDescent] : [box.height * 0.78, box.height * 0.22];
  const line = {
    x: box.left - origin.left,
    y: box.top - origin.top + (box.height - up - down) / 2 + up,
    fill: colour(color),
    "font-family": fontFamily,
    "font-size": fontSize,
    "font-weight": fontWeight,
    "font-stretch": fontStretch,
  };
  const made = shape(picture, "text", line, words);
  fit(made, box.width);
  return made;
}
