import type { Block } from "@on-record/core/query";
import { high } from "./geometry";
import { type Ink, moved, px } from "./ink/ink";

type Foot = { readonly lines: number; readonly width: number; readonly unit: number };

/** Counted blocks at the foot of a lane for what found no line: all of a lane are one shape, since to a browser many small ones are dear. */
export function blocksInk(blocks: readonly Block[], { lines, width, unit }: Foot): Ink {
  const most = Math.max(1, ...blocks.map((block) => block.possible));
  const tall = (high.line - 0.2) * unit;
  const heightOf = (count: number) => Math.max(2, (count / most) * tall);
  const column = ({ from, to }: Block, count: number) =>
    count === 0 ? "" : `M${px(from)} 0V${px(-heightOf(count))}H${px(Math.max(from + 1, to))}V0Z`;
  const columns = (name: "possible" | "certain"): Ink | undefined => {
    const d = blocks.map((block) => column(block, block[name])).join("");
    return d === "" ? undefined : { name: "path", key: name, attributes: { class: name === "certain" ? "surely" : name, d } };
  };
  const counts = blocks.map((block, at) => countInk(block, heightOf(block.possible), blocks[at + 1]?.from ?? width, unit));
  return {
    name: "g",
    key: "blocks",
    attributes: { class: "block", transform: moved(0, (high.pad + lines * high.line) * unit) },
    inside: [columns("possible"), columns("certain"), ...counts],
  };
}

/** The height of a figure in the blocks, in rem. */
const figure = 0.52;

/** How many a block holds: in it, on it where it is lower than a figure, or beside it where it is too short and nothing stands there. */
function countInk({ from, to, possible }: Block, tall: number, next: number, unit: number): Ink | undefined {
  const width = Math.max(1, to - from);
  const label = width > 5.2 * unit ? `${possible} more` : String(possible);
  const wide = label.length * 0.5 * unit + 4;
  if (width > wide) {
    const below = tall < (figure + 0.12) * unit ? tall + 0.14 * unit : (tall - figure * unit) / 2;
    return { name: "text", attributes: { x: px(from + 0.3 * unit), y: px(-below) }, inside: label };
  }
  return next - to > wide ? { name: "text", attributes: { x: px(to + 3), y: px(-0.35 * unit) }, inside: label } : undefined;
}
